import "server-only";
import { cache } from "react";
import { formatInstant, type InstantStyle } from "@/lib/domain/support/locale-format";
import type { Namespace } from "./catalog";
import { requestLocale } from "./request-locale";
import { translatorFor, type Translator } from "./translator";

/** The translator of one namespace in the reader's language, for server components, actions and metadata. */
export async function getTranslator<N extends Namespace>(namespace: N): Promise<Translator<N>> {
  return translatorFor(await requestLocale(), namespace);
}

/** Days and times in the reader's language, in UTC. */
export const getFormatter = cache(async () => {
  const locale = await requestLocale();
  return { dateTime: (at: Date, style: InstantStyle) => formatInstant(at, locale, style) };
});
