import { TOLL_NOUNS, WITHHELD_NOUNS } from "../../lexicon/approximators";
import type { LexiconLanguage } from "../../lexicon/language";
import { exactly, NO_FIGURE, WITHHELD } from "../../quantity/conventions";
import type { AmountCore } from "./amounts";
import type { ScanToken } from "../reading/scan";

/** Adjectives that may stand on either side of "nombre": a long row of them is no phrase. */
const ADJECTIVE_LIMIT = 4;

const ARTICLES: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = { fr: new Set(["un", "une"]), en: new Set(["a", "an"]) };
const OF: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = { fr: new Set(["de", "d"]), en: new Set(["of"]) };

/** "un nombre important de", "an undisclosed number of": there were some and the number is withheld. */
export function readWithheld(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountCore | null {
  if (!ARTICLES[lang].has(tokens[at]?.key ?? "")) return null;
  const noun = wordsUntil(tokens, at + 1, WITHHELD_NOUNS[lang]);
  if (noun === null) return null;
  const of = wordsUntil(tokens, noun + 1, OF[lang]);
  // Bare "un nombre de" is how figures are introduced; without an adjective nothing is withheld.
  if (of === null || (lang === "fr" && of - at < 3)) return null;
  // "a number of these fronts"
  const next = tokens[of + 1]?.key === "'" || (lang === "en" && DETERMINERS.has(tokens[of + 1]?.key ?? "")) ? of + 2 : of + 1;
  return { said: WITHHELD, next, form: "withheld", rule: `${lang}-withheld` };
}

/** Words that say there is none, or no figure. */
export const ABSENCE_WORDS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["aucun", "aucune", "pas", "sans", "nul", "nulle"]),
  en: new Set(["no", "without", "zero", "none", "nobody"]),
};

/** "aucun bilan officiel": no figure at all; "aucun mort": nought, if what is counted turns out to be persons. */
export function readAbsence(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): AmountCore | null {
  const none = tokens[at];
  if (!none || !ABSENCE_WORDS[lang].has(none.key)) return null;
  if (lang === "en") {
    // "Nobody was hurt", "none of the hostages"
    if (none.key === "nobody" || (none.key === "no" && tokens[at + 1]?.key === "one")) return { said: exactly(0), next: none.key === "no" ? at + 2 : at + 1, form: "zero", rule: "en-none" };
    if (none.key === "none") return OF.en.has(tokens[at + 1]?.key ?? "") && DETERMINERS.has(tokens[at + 2]?.key ?? "") ? { said: exactly(0), next: at + 3, form: "zero", rule: "en-none" } : null;
    const word = wordOn(tokens, at);
    if (word !== null) return { said: NO_FIGURE, next: word, form: "no-figure", rule: "en-no-figure" };
  }
  let index = at + 1;
  if (none.key === "pas" && OF.fr.has(tokens[index]?.key ?? "")) index += 1;
  const toll = wordsUntil(tokens, index, TOLL_NOUNS[lang], 2);
  if (toll !== null) {
    const next = skipAdjectives(tokens, toll + 1, lang);
    return { said: NO_FIGURE, next, form: "no-figure", rule: `${lang}-no-figure` };
  }
  if (none.key === "sans" || none.key === "without" || none.key === "zero" || (none.key === "pas" && index === at + 1)) return null;
  return { said: exactly(0), next: index, form: "zero", rule: `${lang}-none` };
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "these", "those", "its", "their", "his", "her", "our"]);

/** Token index after "no immediate word on casualties", which says of none and of no number; null otherwise. */
function wordOn(tokens: readonly ScanToken[], at: number): number | null {
  const word = [at + 1, at + 2].find((index) => /^(?:word|information|details|news|confirmation)$/.test(tokens[index]?.key ?? ""));
  if (word === undefined || !/^(?:on|of|about)$/.test(tokens[word + 1]?.key ?? "")) return null;
  const losses = wordsUntil(tokens, word + 2, LOSSES, 3);
  return losses === null ? null : losses + 1;
}

const LOSSES: ReadonlySet<string> = new Set(["casualties", "victims", "losses", "deaths", "injuries", "fatalities", "toll"]);

const TOLL_ADJECTIVES: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["officiel", "officielle", "officiels", "precis", "precise", "definitif", "definitive", "provisoire", "humain", "fiable", "independant", "exact"]),
  en: new Set([]),
};

function skipAdjectives(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): number {
  let next = at;
  while (next < at + 2 && TOLL_ADJECTIVES[lang].has(tokens[next]?.key ?? "")) next += 1;
  return next;
}

/** Index of the first token of the set, with nothing but words before it. */
function wordsUntil(tokens: readonly ScanToken[], at: number, set: ReadonlySet<string>, limit = ADJECTIVE_LIMIT): number | null {
  for (let index = at; index < at + limit + 1; index += 1) {
    const token = tokens[index];
    if (!token || token.kind !== "word") return null;
    if (set.has(token.key)) return index;
  }
  return null;
}

const GIVES = /^(?:give|gave|giving|provide|provided|providing|release|released|releasing|disclose|disclosed|disclosing|offer|offered|publish|published|issue|issued|confirm|specify)$/;
const REFUSES: ReadonlySet<string> = new Set(["declined", "refused", "refuses", "declines", "without", "not", "n't", "didn", "hasn", "haven", "doesn", "don", "t", "never", "unable", "yet"]);

/** "declined to give a figure", "has not released a death toll": who was asked gave none. */
export function isRefused(tokens: readonly ScanToken[], at: number): boolean {
  for (let i = at - 1; i >= at - 5; i -= 1) {
    if (tokens[i]?.kind !== "word") return false;
    if (GIVES.test(tokens[i]?.key ?? "")) return [1, 2, 3].some((back) => REFUSES.has(tokens[i - back]?.key ?? ""));
  }
  return false;
}
