import { MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from "../../lexicon/calendar";
import type { LexiconLanguage } from "../../lexicon/language";
import { VAGUE_COUNTS } from "./counted";
import { FEAST_INDEX } from "./feasts";
import { MOVABLE_INDEX } from "./movable";
import { ANAPHORIC_DAYS, DEICTIC_DAYS, LAST_NIGHT, MONTH_LEADS, PARTS, SHIFTS } from "./words";
import { isNumberWord } from "../numbers/words";
import type { ScanToken } from "../reading/scan";
import { keptWithWord, type Word } from "../reading/vocabulary";

/** Words a date may begin with, beside figures, number words and amounts. */
const OPENERS: Readonly<Record<LexiconLanguage, string>> = {
  fr:
    "le la l les ce cet cette ces ses du de d des au aux a en entre dans il voici voila cela depuis pendant durant cours annee annees an mi " +
    "premier premiere dernier derniere derniers dernieres prochain prochaine prochains prochaines environ pres plus moins presque quelque",
  en: "the on in a an at from between for since within this these over during next last past coming following about some more late early mid year",
};

function openers(lang: LexiconLanguage): ReadonlySet<string> {
  const phrases = [PARTS, MONTH_LEADS, DEICTIC_DAYS, ANAPHORIC_DAYS, SHIFTS, FEAST_INDEX, VAGUE_COUNTS].flatMap((index) => index[lang].firstWords());
  return new Set([...OPENERS[lang].split(" "), ...phrases, ...(lang === "fr" ? MOVABLE_INDEX.firstWords() : []), ...MONTHS[lang].keys(), ...WEEKDAYS[lang].keys(), ...SEASONS[lang].keys()]);
}

const OPENING_WORDS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = { fr: openers("fr"), en: openers("en") };

/** Words the matchers begin with that need nothing near them; with no month, day, unit, season or figure ahead, no other word can begin a date. */
function needless(lang: LexiconLanguage): ReadonlySet<string> {
  const phrases = [DEICTIC_DAYS, LAST_NIGHT, ANAPHORIC_DAYS, FEAST_INDEX].flatMap((index) => index[lang].firstWords());
  return new Set(lang === "fr" ? [...phrases, ...MOVABLE_INDEX.firstWords(), "la", "le", "l", "au"] : phrases);
}

const NEEDLESS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = { fr: needless("fr"), en: needless("en") };

/**
 * What a matcher needs to find within reach ahead of where it begins, a bit each; scanning for it once per block spares most tokens
 * most of the matchers. `any` matchers reject on their first token.
 */
export const NEEDS = { month: 1, weekday: 2, unit: 4, figure: 8, season: 16, any: 0 } as const;
/** All of the needs. */
const REACHED = 31;
/** The word may begin a date. */
const OPENS = 32;
/** It may do so with none of the needs met. */
const ALONE = 64;

/** Whether a date may begin at a token, by what `datesNear` says of it. */
export function mayOpen(seen: number): boolean {
  return (seen & OPENS) !== 0 && (seen & (REACHED | ALONE)) !== 0;
}

/** How many tokens ahead: a list of days, "le mardi 15", "il y a environ vingt-cinq ans", "à la fin de l'année 2022". */
const REACH = { month: 18, weekday: 8, unit: 14, figure: 6, season: 14 } as const;

/** Which needs a word meets, and whether it may begin a date: one look-up instead of one per list. */
const WORDS: Readonly<Record<LexiconLanguage, (word: Word) => number>> = { fr: wordBits("fr"), en: wordBits("en") };

function wordBits(lang: LexiconLanguage): (word: Word) => number {
  const met = needs(lang);
  return keptWithWord((word) => (met.get(word) ?? 0) | (OPENING_WORDS[lang].has(word) || isNumberWord(word, lang) ? OPENS : 0) | (NEEDLESS[lang].has(word) ? ALONE : 0));
}

function needs(lang: LexiconLanguage): ReadonlyMap<string, number> {
  const map = new Map<string, number>([["week", NEEDS.unit], ["half", NEEDS.unit]]);
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) | bit);
  };
  add(MONTHS[lang].keys(), NEEDS.month);
  add(WEEKDAYS[lang].keys(), NEEDS.weekday);
  add(TIME_UNITS[lang].keys(), NEEDS.unit);
  add(SEASONS[lang].keys(), NEEDS.season);
  return map;
}

/** For each token, which of the needs are met within reach, and whether it may begin a date: one pass from the end. */
export function datesNear(tokens: readonly ScanToken[], lang: LexiconLanguage): Uint8Array {
  const near = new Uint8Array(tokens.length);
  const words = WORDS[lang];
  let [month, weekday, unit, figure, season] = [Infinity, Infinity, Infinity, Infinity, Infinity];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    let opens = 0;
    if (token?.kind === "figure") {
      figure = at;
      opens = OPENS;
    } else if (token?.kind === "word") {
      const met = words(token.word);
      opens = met & (OPENS | ALONE);
      if ((met & REACHED) !== 0) {
        if (met & NEEDS.month) month = at;
        if (met & NEEDS.weekday) weekday = at;
        if (met & NEEDS.unit) unit = at;
        if (met & NEEDS.season) season = at;
      }
    }
    near[at] =
      opens | (month - at <= REACH.month ? NEEDS.month : 0) | (weekday - at <= REACH.weekday ? NEEDS.weekday : 0) |
      (unit - at <= REACH.unit ? NEEDS.unit : 0) | (figure - at <= REACH.figure ? NEEDS.figure : 0) | (season - at <= REACH.season ? NEEDS.season : 0);
  }
  return near;
}
