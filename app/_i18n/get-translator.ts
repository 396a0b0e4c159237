import "server-only";
import { cache } from "react";
import { createFormatter } from "use-intl/core";
import type { Namespace } from "./catalog";
import { requestLocale } from "./request-locale";
import { displayTimeZone, translatorFor, type Translator } from "./translator";

/** The translator of one namespace in the reader's language, for server components, actions and metadata. */
export async function getTranslator<N extends Namespace>(namespace: N): Promise<Translator<N>> {
  return translatorFor(await requestLocale(), namespace);
}

/** Dates, numbers and lists in the reader's language, times in UTC. */
export const getFormatter = cache(async () => {
  return createFormatter({ locale: await requestLocale(), timeZone: displayTimeZone });
});
