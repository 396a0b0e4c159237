"use client";

import type { ComponentProps, ReactNode } from "react";
import { createContext, use, useMemo } from "react";
import { IntlProvider } from "use-intl/react";
import type { Locale } from "./locale";

type SentMessages = ComponentProps<typeof IntlProvider>["messages"];

const Inherited = createContext<SentMessages>({});

/** Adds namespaces to those that the surrounding provider already sent to the browser. */
export function ClientMessages(props: { locale: Locale; timeZone: string; messages: SentMessages; children: ReactNode }) {
  const inherited = use(Inherited);
  const messages = useMemo(() => ({ ...inherited, ...props.messages }), [inherited, props.messages]);
  return (
    <Inherited value={messages}>
      <IntlProvider locale={props.locale} timeZone={props.timeZone} messages={messages}>
        {props.children}
      </IntlProvider>
    </Inherited>
  );
}
