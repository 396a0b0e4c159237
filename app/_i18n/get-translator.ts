import "server-only";
import { cache } from "react";
import { createFormatter, createTranslator } from "use-intl/core";
import { compiledMessages, type Messages, type Namespace } from "./catalog";
import { requestLocale } from "./request-locale";

/** Times are shown in UTC everywhere, so that server, browser and exports never disagree about a day. */
export const displayTimeZone = "UTC";

/** A function from keys of one namespace to text in the reader's language. */
export type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>;

const translatorFor = cache(async (namespace: Namespace): Promise<unknown> => {
  const locale = await requestLocale();
  const messages = compiledMessages(locale, [namespace]);
  return createTranslator({ locale, messages, namespace, timeZone: displayTimeZone });
});

/** The translator of one namespace for server components, actions and metadata. */
export async function getTranslator<N extends Namespace>(namespace: N): Promise<Translator<N>> {
  // The catalogue checks that every language has English's keys; the compiled tree has lost that type.
  return (await translatorFor(namespace)) as Translator<N>;
}

/** Dates, numbers and lists in the reader's language, times in UTC. */
export const getFormatter = cache(async () => {
  return createFormatter({ locale: await requestLocale(), timeZone: displayTimeZone });
});
