import type { LexiconLanguage } from "../../lexicon/language";
import type { Day } from "./calendar-days";
import { isBeforeChrist } from "./years";
import { afterWords, isWord, readDayOfMonth, readMonth, readWeekday, readYear } from "./parts";
import { resolveDay, type PartialDay } from "./resolve";
import type { DateContext, DateMatch, DateMatcher } from "./types";
import type { ScanToken } from "../reading/scan";

interface ReadDay extends PartialDay {
  readonly next: number;
}

/** "le mardi 15 juin 2021", "1er mars", "July 27, 2024", "the 27th of July". */
export const matchDay: DateMatcher = (tokens, at, context) => {
  // "Last March 22": the last one.
  if (context.lang === "en" && isWord(tokens, at, "last") && readMonth(tokens, at + 1, "en")) {
    const named = readMonthFirst(tokens, at + 1, null);
    return named && settle(tokens, at, named, { ...context, prefer: "past", over: true }, "day");
  }
  const lead = skipLead(tokens, at, context.lang);
  if (context.lang === "fr" && (recurs(tokens, at) || names(tokens, at))) return null;
  const read = readWrittenDay(tokens, lead, context.lang);
  if (read?.month !== null) return read ? settle(tokens, at, read, context, "day") : null;
  // "Thursday, 21 months after …": without its month a figure is a day only where it counts nothing.
  const bare = (read.weekday !== null && (context.lang === "fr" ? !countsAfterDay(tokens, read.next) : standsAlone(tokens, read.next))) || (lead > at && standsAlone(tokens, read.next));
  return bare ? settle(tokens, at, read, context, read.weekday === null ? "day-of-month" : "weekday-and-day") : null;
};

/** « Ce lundi, trois soldats », « mardi 15 civils », « jeudi le Premier ministre »: the number after a weekday counts something. */
function countsAfterDay(tokens: readonly ScanToken[], next: number): boolean {
  if (standsAlone(tokens, next)) return false;
  // « a affirmé jeudi le Premier ministre »
  if (tokens[next - 1]?.key === "premier") return true;
  if (tokens[next - 1]?.kind === "word" && tokens[next - 2]?.key === ",") return true;
  const token = tokens[next];
  return token?.kind === "word" && !token.capital && /[sx]$/.test(token.key) && !NOT_COUNTED.has(token.key);
}

/** Words in -s that may follow a day. */
const NOT_COUNTED: ReadonlySet<string> = new Set("dans les des ces ses vers mais puis alors depuis sous sans apres lors plus mars nous vous".split(" "));

/** « un 14 juillet », « chaque 1er mai », « tous les 11 novembre »: a day of every year or of one not said. */
function recurs(tokens: readonly ScanToken[], at: number): boolean {
  return isWord(tokens, at - 1, "un", "chaque") || (isWord(tokens, at - 1, "les") && isWord(tokens, at - 2, "tous"));
}

/** Things that are called after a day: « le mouvement du 23 mars », « la rue du 4-Septembre ». */
const CALLED_AFTER: ReadonlySet<string> = new Set("mouvement rue avenue boulevard place stade quai pont hopital lycee college ecole caserne square parti".split(" "));

function names(tokens: readonly ScanToken[], at: number): boolean {
  return isWord(tokens, at - 1, "du") && CALLED_AFTER.has(tokens[at - 2]?.key ?? "");
}

/** "du 13 au 15 juillet", "entre le 10 juin et le 1er juillet", "10 - 22 août 2012", "les 25, 26 et 27 juillet". */
export const matchDayRange: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  const opened = isWord(tokens, at, ...RANGE_OPENERS[lang]);
  const start = skipLead(tokens, opened ? at + 1 : at, lang);
  const first = readWrittenDay(tokens, start, lang);
  if (!first) return null;
  let last = nextOfRange(tokens, first.next, lang, opened || first.month === null);
  for (let count = 0; last?.month === null && count < LIST_LIMIT; count += 1) {
    const more: ReadDay | null = nextOfRange(tokens, last.next, lang, true);
    if (!more) break;
    last = more;
  }
  // « daté du 7 février, neuf marchés … »: after a month a bare number is no day of a list.
  if (last?.month === null && first.month !== null && isWord(tokens, first.next, ...LIST_WORDS[lang])) return null;
  if (last?.month === null && first.month === null && lang === "en" && start === at + (opened ? 1 : 0)) return null;
  if (!last || (last.month === null && first.month === null && !(opened && standsAlone(tokens, last.next)))) return null;
  const month = last.month ?? first.month;
  const year = last.year ?? first.year;
  const to = resolveDay({ ...last, month, year }, context);
  if (to === "impossible") return null;
  const from = to === null ? null : startBefore({ ...first, month: first.month ?? month, year: first.year ?? year }, to);
  if (from === "impossible") return null;
  const span = from === null || to === null ? null : { from, to };
  // « vendredi 15 et lundi 18 novembre »: two days, and none of those between.
  if (lang === "fr" && first.weekday !== null && span && span.to > span.from + 1 && isWord(tokens, first.next, "et", "ou", ",")) {
    return { first: at, next: first.next, span: { from: span.from, to: span.from }, precision: "day", rule: "fr-weekday-and-day" };
  }
  return { first: at, next: last.next, span, precision: "day", rule: `${lang}-day-range` };
};

/** "les 25, 26, 27 et 28 juillet": more days than this in a row are no list of one month. */
const LIST_LIMIT = 6;

/** Days with neither month nor weekday need their article and nothing to count: "le 16.", "du 13 au 18.". */
export const matchBareDays: DateMatcher = (tokens, at, context) => {
  if (context.lang === "fr" && isWord(tokens, at, "du", "au") && isTerm(tokens, at)) {
    const read = readWrittenDay(tokens, at + 1, "fr");
    return read && read.month === null && standsAlone(tokens, read.next) ? settle(tokens, at + 1, read, context, "day-of-month") : null;
  }
  if (isWord(tokens, at, ...RANGE_OPENERS[context.lang])) return matchDayRange(tokens, at, context);
  return isWord(tokens, at, ...LEADS[context.lang]) ? matchDay(tokens, at, context) : null;
};

/** « à partir du 8 », « jusqu'au 30 », « d'ici au 15 »: a day of the month begins or ends a term. */
function isTerm(tokens: readonly ScanToken[], at: number): boolean {
  if (isWord(tokens, at, "du")) return isWord(tokens, at - 1, "partir", "compter", "journee", "soiree", "matinee", "nuit");
  return (isWord(tokens, at - 1, "'") && isWord(tokens, at - 2, "jusqu")) || (isWord(tokens, at - 1, "ici") && isWord(tokens, at - 2, "'"));
}

/** The latest day of that name up to the end of the range. */
function startBefore(first: PartialDay, to: Day): Day | null | "impossible" {
  const day = resolveDay({ ...first, weekday: null }, { lang: "fr", reference: to, prefer: "past", anchor: null, base: null });
  return typeof day === "number" && day > to ? "impossible" : day;
}

const RANGE_OPENERS: Readonly<Record<LexiconLanguage, readonly string[]>> = {
  fr: ["du", "entre", "les", "des"],
  en: ["from", "between"],
};
const LEADS: Readonly<Record<LexiconLanguage, readonly string[]>> = { fr: ["le", "ce"], en: ["on", "the"] };

function skipLead(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): number {
  let next = at;
  while (next < at + 2 && isWord(tokens, next, ...LEADS[lang])) next += 1;
  return next;
}

const RANGE_WORDS: Readonly<Record<LexiconLanguage, readonly string[]>> = {
  fr: ["au", "-", "–", "a", "jusqu'au"],
  en: ["to", "-", "–", "until", "through", "till"],
};
const LIST_WORDS: Readonly<Record<LexiconLanguage, readonly string[]>> = { fr: ["et", ",", "ou"], en: ["and", ",", "or"] };

/** The day after a connector; "et" and commas connect only after an opener ("entre le …", "les 25, 26"). */
function nextOfRange(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage, listed: boolean): ReadDay | null {
  const until = lang === "fr" ? afterWords(tokens, at, ["jusqu", "'", "au"]) : null;
  const joined = isWord(tokens, at, ...RANGE_WORDS[lang]) || (listed && isWord(tokens, at, ...LIST_WORDS[lang]));
  if (until === null && !joined) return null;
  return readWrittenDay(tokens, skipLead(tokens, until ?? at + 1, lang), lang);
}

/** Weekday, day, month and year as far as they are written together. */
function readWrittenDay(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): ReadDay | null {
  const named = readWeekday(tokens, at, lang);
  let next = named?.next ?? at;
  if (named && isWord(tokens, next, ",")) next += 1;
  if (named) next = skipLead(tokens, next, lang);
  const weekday = named?.value ?? null;
  const day = readDayOfMonth(tokens, next, lang);
  if (!day) return lang === "en" ? readMonthFirst(tokens, next, weekday) : null;
  const of = isWord(tokens, day.next, lang === "fr" ? "de" : "of") && lang === "en" ? day.next + 1 : day.next;
  const month = readMonth(tokens, of, lang) ?? readBracketedMonth(tokens, of, lang);
  if (!month) return { weekday, day: day.value, month: null, year: null, next: day.next };
  const year = readYear(tokens, month.next) ?? readEra(tokens, month.next, lang) ?? readShortYear(tokens, month.next);
  if (year && isBeforeChrist(tokens, year.next, lang)) return null;
  return { weekday, day: day.value, month: month.value, year: year?.value ?? null, next: year?.next ?? month.next };
}

/** « le 12 (septembre) »: added by who quotes. */
function readBracketedMonth(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): { value: number; next: number } | null {
  const month = lang === "fr" && isWord(tokens, at, "(") ? readMonth(tokens, at + 1, "fr") : null;
  return month && isWord(tokens, month.next, ")") ? { value: month.value, next: month.next + 1 } : null;
}

/** "July 27, 2024" */
function readMonthFirst(tokens: readonly ScanToken[], at: number, weekday: number | null): ReadDay | null {
  const month = readMonth(tokens, at, "en");
  // "February the 27th"
  const figure = month && isWord(tokens, month.next, "the") && isOrdinal(tokens, month.next + 1) ? month.next + 1 : (month?.next ?? at);
  const day = month && readDayOfMonth(tokens, figure, "en");
  if (!month || !day || tokens[figure]?.kind !== "figure") return null;
  const year = readYear(tokens, isWord(tokens, day.next, ",") ? day.next + 1 : day.next);
  return { weekday, day: day.value, month: month.value, year: year?.value ?? null, next: year?.next ?? day.next };
}

function isOrdinal(tokens: readonly ScanToken[], at: number): boolean {
  return tokens[at]?.kind === "figure" && tokens[at + 1]?.kind === "word" && tokens[at + 1]?.gap === "none";
}

/** "10 août 88 après J.-C.", "12 March 325 AD": a year of any length before its era; before Christ the calendar here does not reach. */
function readEra(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): { value: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== "figure" || token.key.length > 4 || Number(token.key) < 1) return null;
  const value = { value: Number(token.key), next: at + 1 };
  if (isBeforeChrist(tokens, value.next, lang)) return value;
  const after = lang === "fr" ? isWord(tokens, at + 1, "apres", "ap", "p") && [2, 3].some((step) => isWord(tokens, at + step, "j", "jc", "jesus", "chr")) : isWord(tokens, at + 1, "ad", "ce");
  return after ? value : null;
}

/** "31 octobre 74": two figures right after a month, where nothing that could be counted follows. */
function readShortYear(tokens: readonly ScanToken[], at: number): { value: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== "figure" || token.key.length !== 2 || !standsAlone(tokens, at + 1)) return null;
  const value = Number(token.key);
  return { value: value < 50 ? 2000 + value : 1900 + value, next: at + 1 };
}

/** Nothing follows that the figure could count: a sign, the end, or a word that goes with a day. */
function standsAlone(tokens: readonly ScanToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === "line") return true;
  if (token.kind === "sign") return [".", ",", ";", ":", ")", "!", "?", "»", "…"].includes(token.key) && (tokens[at + 1]?.gap !== "none" || isWord(tokens, at + 1, "”", '"', "’"));
  return token.kind === "word" && token.gap !== "none" && ["a", "vers", "au", "dernier", "prochain", "courant", "plutot", "at"].includes(token.key);
}

const NEXT_WORDS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, "past" | "future">>> = {
  fr: new Map([["dernier", "past"], ["passe", "past"], ["prochain", "future"]]),
  en: new Map([["last", "past"], ["next", "future"]]),
};

function settle(
  tokens: readonly ScanToken[],
  first: number,
  read: ReadDay,
  context: DateContext,
  rule: string,
): DateMatch | null {
  const side = read.year === null ? NEXT_WORDS[context.lang].get(tokens[read.next]?.key ?? "") : undefined;
  const day = resolveDay(read, side ? { ...context, prefer: side } : context);
  if (day === "impossible") return null;
  const span = day === null ? null : { from: day, to: day };
  return { first, next: read.next + (side ? 1 : 0), span, precision: "day", rule: `${context.lang}-${rule}` };
}
