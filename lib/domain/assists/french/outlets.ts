import { MEDIA_NAMES, MEDIA_NOUNS, MEDIA_TITLES } from "../../lexicon/speakers";
import type { Range, Tokens } from "./grammar";

/** Whether a phrase names who publishes: an agency, a known title, or a kind of outlet with its name (« le quotidien Vremya »). */
export function isOutlet(tokens: Tokens, phrase: Range): boolean {
  let named = false;
  let kind = false;
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    if (MEDIA_NAMES.has(token.key) || (token.capital && MEDIA_TITLES.has(token.key))) return true;
    if (MEDIA_NOUNS.has(token.key)) {
      // « Radio Ndeke », « Agence France-Presse ».
      if (token.capital) return true;
      kind = true;
    }
    named ||= token.capital;
  }
  return named && kind;
}
