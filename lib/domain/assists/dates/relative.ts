import { TIME_UNITS, type TimeUnit } from "../../lexicon/calendar";
import type { LexiconLanguage } from "../../lexicon/language";
import { addMonths, monthSpan, partsOf, weekdayOf, weekSpan, yearSpan, type Day, type DaySpan } from "./calendar-days";
import { cut, readPartOf } from "./months";
import { isWord, readDayOfMonth, readMonth, readWeekday } from "./parts";
import type { DateContext, DateMatch, DateMatcher } from "./types";
import { ANAPHORIC_DAYS, DAY_PARTS, DEICTIC_DAYS, LAST_NIGHT, SHIFTS, type Shift } from "./words";
import type { ScanToken } from "../reading/scan";

/** A day as a span of itself. */
export function oneDay(day: Day | null): DaySpan | null {
  return day === null ? null : { from: day, to: day };
}

/** A part of the day after a day's expression ("mardi soir") belongs to it. */
export function withDayPart(tokens: readonly ScanToken[], next: number, context: DateContext): number {
  return DAY_PARTS[context.lang].match(tokens, next)?.next ?? next;
}

/** "aujourd'hui", "hier soir", "demain". */
export const matchDeicticDay: DateMatcher = (tokens, at, context) => {
  const night = LAST_NIGHT[context.lang].match(tokens, at);
  if (night) return { first: at, next: night.next, span: context.reference === null ? null : { from: context.reference - 1, to: context.reference }, precision: "day", rule: `${context.lang}-deictic-day` };
  const phrase = DEICTIC_DAYS[context.lang].match(tokens, at);
  // « dans la journée du 18 mars » is that day.
  if (!phrase || (tokens[phrase.next - 1]?.key === "journee" && isWord(tokens, phrase.next, "du", "de", "d"))) return null;
  // « … le 18 mars. Des assemblées seront tenues ce jour »: the day to come that the text has just named.
  const named = context.prefer === "future" && isWord(tokens, phrase.next - 1, "jour") && context.anchor !== null && context.reference !== null && context.anchor.from > context.reference;
  const day = named ? (context.anchor?.from ?? null) : context.reference === null ? null : context.reference + phrase.value;
  return { first: at, next: withDayPart(tokens, saidAgain(tokens, phrase.next, day, context.lang), context), span: oneDay(day), precision: "day", rule: `${context.lang}-deictic-day` };
};

/** « aujourd'hui mercredi », « hier, mardi 9 août »: where the same day, said again, ends. */
function saidAgain(tokens: readonly ScanToken[], next: number, day: Day | null, lang: LexiconLanguage): number {
  const close = readWeekday(tokens, next, lang);
  if (close && !close.short) return close.next;
  const named = day !== null && isWord(tokens, next, ",") ? readWeekday(tokens, next + 1, lang) : null;
  if (!named || named.short || day === null || named.value !== weekdayOf(day)) return next;
  const date = readDayOfMonth(tokens, named.next, lang);
  const month = date && readMonth(tokens, date.next, lang);
  const same = month && month.value === partsOf(day).month && date.value === partsOf(day).day;
  return same ? month.next : named.next;
}

/**
 * "la veille", "le lendemain": from the day the text has just named; without one, no day. Followed by an event that
 * is not a date ("la veille de l'attaque") the day stays open.
 */
export const matchAnaphoricDay: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  const phrase = ANAPHORIC_DAYS[lang].match(tokens, at);
  if (!phrase) return null;
  const rule = `${lang}-anaphoric-day`;
  const event = isWord(tokens, phrase.next, "de", "du", "des", "d", "of") || isWord(tokens, phrase.next, "ou", "que", "the") || (lang === "en" && BEGINS_EVENT.has(tokens[phrase.next]?.key ?? "") && /^(?:after|before)$/.test(tokens[phrase.next - 1]?.key ?? ""));
  if (event) return { first: at, next: phrase.next, span: null, precision: "relative", rule: `${rule}-of-event` };
  const base = context.anchor === null ? context.base : phrase.value < 0 ? context.anchor.from : context.anchor.to;
  return { first: at, next: withDayPart(tokens, phrase.next, context), span: oneDay(base === null ? null : base + phrase.value), precision: "day", rule };
};

/** Words with which an event begins after "the day after": "the day after it was reported". */
const BEGINS_EVENT: ReadonlySet<string> = new Set("it he she they we i you a an his her its their our this these those police troops soldiers rebels gunmen".split(" "));

/** "la semaine dernière", "cette année", "le mois suivant", "fin de l'année", "en début de semaine", "last week". */
export const matchUnit: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  if (lang === "en" && isWord(tokens, at, "over", "at", "during", "on") && isWord(tokens, at + 1, "the")) return matchWeekend(tokens, at, context);
  const part = readPartOf(tokens, at, context);
  let next = part?.next ?? at;
  // « depuis la fin l'an dernier de la guerre »: without « de » nothing is cut.
  if (part && lang === "fr" && isWord(tokens, next - 1, "'") && isWord(tokens, next - 2, "l") && !isWord(tokens, next - 3, "de")) return null;
  const english = lang === "en" ? SHIFTS.en.match(tokens, next) : null;
  if (english) next = english.next;
  const determiner = tokens[next]?.key ?? "";
  const demonstrative = determiner === "cette" || determiner === "ce" || determiner === "cet";
  if (lang === "fr") {
    if (demonstrative || determiner === "la" || determiner === "le") next += isWord(tokens, next + 1, "seule", "seul") ? 2 : 1;
    else if (determiner === "l" && isWord(tokens, next + 1, "'")) next += 2;
    // « au siècle dernier », « au trimestre prochain »
    else if (determiner === "au" && SHIFTS.fr.match(tokens, next + 2)) next += 1;
    else if (!part) return null;
  }
  const unit = readUnit(tokens, next, context);
  if (!unit || !SHIFTABLE.has(unit.value)) return null;
  // "in its early years": no one year.
  if (lang === "en" && tokens[unit.next - 1]?.key.endsWith("s")) return null;
  const after = lang === "fr" ? SHIFTS.fr.match(tokens, unit.next) : null;
  const shift = (english ?? after)?.value ?? (demonstrative || part ? HERE : null);
  if (!shift || (unit.value === "day" && !after && !english)) return null;
  if (lang === "fr" && !after && !demonstrative && part && isWord(tokens, unit.next, "de", "du", "des", "d")) return null;
  const base = shift.from === "anchor" ? (lang === "en" ? (context.anchor?.to ?? context.reference) : anchorOf(unit.value, context)) : context.reference;
  // Early in the week « ce week-end » is the one just over, unless the clause tells of the future.
  const over = unit.value === "weekend" && (demonstrative || part?.part === "within") && !after && context.prefer === "past" && base !== null && weekdayOf(base) <= 3;
  // From Monday to Thursday « le week-end prochain » is the one that comes.
  const coming = lang === "fr" && unit.value === "weekend" && shift === after?.value && shift.by === 1 && base !== null && weekdayOf(base) <= 4;
  const whole = base === null ? null : unitSpan(unit.value, base, over ? -1 : coming ? 0 : shift.by);
  const here = cut(whole, part?.part ?? null);
  // « ils devront attendre en début de semaine », on a Sunday: the part to come, of the next one.
  const later = base !== null && here !== null && shift === HERE && context.prefer === "future" && here.to < base;
  const span = later ? cut(unitSpan(unit.value, base, 1), part?.part ?? null) : here;
  return { first: at, next: after?.next ?? unit.next, span, precision: "relative", rule: `${lang}-unit` };
};

/** What « la semaine suivante », « l’année précédente » count from: the last day, month or year the text has named, none longer than the unit. */
function anchorOf(unit: TimeUnit, { anchor, named, base }: DateContext): Day | null {
  if (unit === "week" || unit === "weekend") return anchor?.to ?? base;
  const length = named ? named.to - named.from : Infinity;
  return length <= (unit === "month" ? 31 : 366) ? (named?.to ?? base) : (anchor?.to ?? base);
}

/** "over the weekend": the one just over, or still on; the coming one where the clause tells of the future. */
function matchWeekend(tokens: readonly ScanToken[], at: number, context: DateContext): DateMatch | null {
  const unit = readUnit(tokens, at + 2, context);
  if (unit?.value !== "weekend" || tokens[unit.next - 1]?.key.endsWith("s")) return null;
  const { reference } = context;
  const shift = reference !== null && context.prefer === "past" && weekdayOf(reference) < SATURDAY ? -1 : 0;
  return { first: at, next: unit.next, span: reference === null ? null : unitSpan("weekend", reference, shift), precision: "relative", rule: "en-unit" };
}

const SATURDAY = 6;
const HERE: Shift = { by: 0, from: "reference" };
const SHIFTABLE: ReadonlySet<TimeUnit> = new Set<TimeUnit>(["week", "weekend", "month", "quarter", "half-year", "year", "decade", "century"]);

/** The unit named at a token; "week-end" is three tokens. */
export function readUnit(tokens: readonly ScanToken[], at: number, context: DateContext): { value: TimeUnit; next: number } | null {
  if (isWord(tokens, at, "week") && isWord(tokens, at + 1, "-") && isWord(tokens, at + 2, "end", "ends")) return { value: "weekend", next: at + 3 };
  const value = tokens[at]?.kind === "word" ? TIME_UNITS[context.lang].get(tokens[at]?.key ?? "") : undefined;
  return value === undefined ? null : { value, next: at + 1 };
}

function unitSpan(unit: TimeUnit, base: Day, shift: number): DaySpan | null {
  const { year, month } = partsOf(base);
  switch (unit) {
    case "week":
      return weekSpan(base, shift);
    case "weekend": {
      const { to } = weekSpan(base, shift);
      return { from: to - 1, to };
    }
    case "month": {
      const moved = partsOf(addMonths(monthSpan(year, month).from, shift));
      return monthSpan(moved.year, moved.month);
    }
    case "quarter":
      return blockOfMonths(year, month, 3, shift);
    case "half-year":
      return blockOfMonths(year, month, 6, shift);
    case "year":
      return yearSpan(year + shift);
    case "decade":
      return yearSpan(Math.floor(year / 10) * 10 + 10 * shift, Math.floor(year / 10) * 10 + 10 * shift + 9);
    case "century":
      return yearSpan(Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift, Math.floor((year - 1) / 100) * 100 + 100 + 100 * shift);
    default:
      return null;
  }
}

function blockOfMonths(year: number, month: number, size: number, shift: number): DaySpan {
  const index = year * 12 + Math.floor((month - 1) / size) * size + shift * size;
  const first = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const from = monthSpan(first.year, first.month).from;
  return { from, to: addMonths(from, size) - 1 };
}
