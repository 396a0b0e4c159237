import { createTranslator } from "use-intl/core";
import { compiledMessages, type Messages, type Namespace } from "./catalog";
import type { Locale } from "./locale";

/** Times are shown in UTC everywhere, so that server, browser and exports never disagree about a day. */
export const displayTimeZone = "UTC";

/** A function from keys of one namespace to text in one language. */
export type Translator<N extends Namespace> = ReturnType<typeof createTranslator<Messages, N>>;

/** The translator of one namespace in a given language, for where there is no request to ask. */
export function translatorFor<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const messages = compiledMessages(locale, [namespace]);
  const translator: unknown = createTranslator({ locale, messages, namespace: namespace as string, timeZone: displayTimeZone });
  // The catalogue checks that every language has English's keys; the compiled tree has lost that type.
  return translator as Translator<N>;
}
