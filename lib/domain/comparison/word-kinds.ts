import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from "../lexicon/calendar";
import { cueKey, cueKinds } from "../lexicon/cues";
import { conditionalForm } from "../lexicon/french-conditional";
import { foldWord } from "../lexicon/language";
import { CARDINALS, COLLECTIVES, MAGNITUDES } from "../lexicon/numbers";
import { TokenKind } from "../text/tokens";
import type { ContentKind } from "./types";

/** The kinds in alphabetical order; the n-th is bit n of a set of kinds. */
const KINDS: readonly ContentKind[] = ["attribution", "date", "hedge", "name", "negation", "number", "quotation"];

/** A set of kinds as a number, so that the sets of thousands of changes cost nothing. */
export type KindSet = number;

export const kindSet = (...kinds: readonly ContentKind[]): KindSet => kinds.reduce((set, kind) => set | (1 << KINDS.indexOf(kind)), 0);

const lists: (readonly ContentKind[] | undefined)[] = [];

/** The kinds of a set, in alphabetical order. */
export function listKinds(set: KindSet): readonly ContentKind[] {
  return (lists[set] ??= KINDS.filter((_, bit) => set & (1 << bit)));
}

const NUMBER = kindSet("number");
const DATE = kindSet("date");
const SETS = { attribution: kindSet("attribution"), hedge: kindSet("hedge"), negation: kindSet("negation"), denial: kindSet("negation") };

/** Articles before they are figures: an added « une » is no changed number. */
const ARTICLES = new Set(["un", "une", "one"]);

/** Months shorter than this are other words as well: mai is not, but sept, mar and may are. Of weekdays no short form is taken. */
const SHORTEST_MONTH = 4;
const SHORTEST_WEEKDAY = 5;

/** 2 to 39 in Roman figures, of two letters at least, as centuries, kings and chapters are counted; with an ordinal's ending. */
const ROMAN = /^(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})(?:e|er|[èe]me|st|nd|rd|th)?$/;

const WRITTEN_DATE = /^\d{4}-\d\d-\d\d$|^\d{1,2}\/\d{1,2}\/\d{2,4}$/;

const figures = new Map<string, KindSet>();
for (const { fr, en } of [CARDINALS, COLLECTIVES, MAGNITUDES]) for (const words of [fr, en]) for (const word of words.keys()) figures.set(word, NUMBER);
for (const word of ARTICLES) figures.delete(word);
for (const words of [MONTHS.fr, MONTHS.en]) for (const word of words.keys()) if (word.length >= SHORTEST_MONTH) figures.set(word, (figures.get(word) ?? 0) | DATE);
for (const words of [WEEKDAYS.fr, WEEKDAYS.en]) for (const word of words.keys()) if (word.length >= SHORTEST_WEEKDAY) figures.set(word, DATE);
for (const words of [RELATIVE_DAYS.fr, RELATIVE_DAYS.en]) for (const word of words) figures.set(word, DATE);

/** Whether a word counts: a cardinal, a collective, a magnitude. Articles are left out. */
export const isNumberWord = (word: string): boolean => ((figures.get(foldWord(word)) ?? 0) & NUMBER) !== 0;

/** The words of a language in use are some ten thousands; looking one up in all lists costs more than remembering it. */
const REMEMBERED = 20_000;
const known = new Map<string, KindSet>();

/** Kinds that follow from the spelling of a token alone, by the lists of `lexicon/`. */
export function kindsOfSpelling(written: string, kind: TokenKind): KindSet {
  if (kind === TokenKind.date) return DATE;
  if (kind === TokenKind.number) return WRITTEN_DATE.test(written) ? DATE : NUMBER;
  if (kind === TokenKind.mark) return 0;
  let kinds = known.get(written);
  if (kinds !== undefined) return kinds;
  kinds = "XVI".includes(written.charAt(0)) && ROMAN.test(written) ? NUMBER : (figures.get(foldWord(written)) ?? 0);
  for (const cue of cueKinds(written)) kinds |= SETS[cue];
  // « auraient été tués » for « ont été tués »: what is reported instead of said.
  if (conditionalForm(cueKey(written))) kinds |= SETS.hedge;
  if (known.size >= REMEMBERED) known.clear();
  known.set(written, kinds);
  return kinds;
}
