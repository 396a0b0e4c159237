import { MEDIA_NAMES, MEDIA_NOUNS, MEDIA_TITLES } from "../../lexicon/speakers";
import { FR } from "../../lexicon/function-words";
import { isIn, keyAt, type Range, type Tokens } from "./grammar";

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

/** « a indiqué à l'AFP un ministre », « a dit à l'AFP M. Dah »: an outlet's name ends where somebody else begins. */
export function outletAlone(tokens: Tokens, phrase: Range): Range {
  for (let i = phrase.from + 1; i < phrase.to; i += 1) {
    const begins = isIn(FR.determiners, tokens[i]) || /^(?:m|mm|mme|mmes|me|mgr|dr)$/.test(keyAt(tokens, i));
    const governed = i === phrase.from + 1 && isIn(FR.contracted, tokens[phrase.from]);
    if (begins && !governed && tokens[i - 1]?.capital && !isIn(FR.prepositions, tokens[i - 1]) && !isIn(FR.contracted, tokens[i - 1])) return { from: phrase.from, to: i };
  }
  return phrase;
}
