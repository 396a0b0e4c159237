import type { LexiconLanguage } from "../lexicon/language";
import { wordSet } from "../lexicon/language";
import type { DateMatch } from "./dates-types";
import type { ScanToken } from "./scan";

/** How far from a date its verb is looked for, in tokens either side; never past the end of the clause. */
const REACH = 14;

/** Future forms that no simple past shares; the regular ones are told by their ending. */
const FUTURE: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: wordSet(
    "sera seront aura auront fera feront ira iront pourra pourront devra devront verra verront viendra viendront tiendra tiendront " +
      "reviendra deviendra prendra prendront rendra rendront recevra recevront faudra voudra debutera commencera prochain prochaine",
  ),
  en: wordSet("will shall 'll upcoming scheduled due"),
};

/** "-era", "-eront" without an accent on the stem; "considéra", "opéra" have one. */
const FRENCH_ENDING = /[^éèê]e(?:ra|ront)$/;

/** Whether the clause a date stands in tells of the future, so that "mardi" is the coming one. */
export function tellsOfFuture(text: string, tokens: readonly ScanToken[], match: DateMatch, lang: LexiconLanguage): boolean {
  for (const step of [-1, 1] as const) {
    const from = step < 0 ? match.first - 1 : match.next;
    for (let count = 0, at = from; count < REACH && at >= 0 && at < tokens.length; count += 1, at += step) {
      const token = tokens[at];
      if (!token || endsClause(token) || (step > 0 && token.gap === "line")) break;
      if (token.kind === "word" && isFuture(text, token, lang)) return true;
      if (step < 0 && token.gap === "line") break;
    }
  }
  return false;
}

function isFuture(text: string, token: ScanToken, lang: LexiconLanguage): boolean {
  if (FUTURE[lang].has(token.key)) return true;
  if (lang === "en" || token.capital || token.key.length < 6) return false;
  return (token.key.endsWith("era") || token.key.endsWith("eront")) && FRENCH_ENDING.test(text.slice(token.start, token.end).normalize("NFC"));
}

function endsClause(token: ScanToken): boolean {
  return token.kind === "sign" && (token.key === "." || token.key === ";" || token.key === "!" || token.key === "?" || token.key === ":");
}
