import "server-only";
import type { ReactNode } from "react";
import { compiledMessages, type Namespace } from "./catalog";
import { ClientMessages } from "./client-messages";

import { requestLocale } from "./request-locale";
import { displayTimeZone } from "./translator";

/**
 * Sends the named namespaces to the client components below, and nothing more. They are parsed already: what
 * reaches the browser is only read out.
 */
export async function MessagesProvider({ namespaces, children }: { namespaces: readonly Namespace[]; children: ReactNode }) {
  const locale = await requestLocale();
  return (
    <ClientMessages locale={locale} timeZone={displayTimeZone} messages={compiledMessages(locale, namespaces)}>
      {children}
    </ClientMessages>
  );
}
