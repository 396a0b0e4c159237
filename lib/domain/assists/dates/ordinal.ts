import { addMonths, dayOf, monthLength, monthSpan, partsOf, weekdayOf, weekSpan, type Day, type DaySpan } from "./calendar-days";
import { matchDay } from "./days";
import { isWord, readMonth, readWeekday, readYear } from "./parts";
import { readUnit } from "./relative";
import { resolveMonth } from "./resolve";
import { SHIFTS } from "./words";
import type { DateContext, DateMatch, DateMatcher } from "./types";
import { readNumberAt } from "../numbers/numbers";
import type { ScanToken } from "../reading/scan";

/** −1 is the last. */
type Place = number;

/**
 * A counted part of a month or year: "le premier mercredi d'octobre", "la dernière semaine de mai 2024", "la première quinzaine
 * d'avril", "au deuxième trimestre 2023", "the first week of July".
 */
export const matchOrdinalPart: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  const lead = isWord(tokens, at, "le", "la", "au", "the", "in") ? at + 1 : at;
  const place = readPlace(tokens, isWord(tokens, lead, "the") ? lead + 1 : lead, context);
  if (!place) return null;
  // "the first half of 2018"
  if (lang === "en" && isWord(tokens, place.next, "half") && isWord(tokens, place.next + 1, "of") && readYear(tokens, place.next + 2)) {
    return blockMatch(tokens, at, 6, place.value, place.next + 1, context);
  }
  const weekday = readWeekday(tokens, place.next, lang);
  const unit = weekday ? null : readUnit(tokens, place.next, context);
  const named = weekday ?? unit;
  if (!named || (weekday?.short ?? false)) return null;
  if (unit && (unit.value === "quarter" || unit.value === "half-year")) {
    return blockMatch(tokens, at, unit.value === "quarter" ? 3 : 6, place.value, unit.next, context);
  }
  const of = joined(tokens, named.next);
  const near = of === null ? null : nearMonth(tokens, of, place.value, weekday?.value ?? null, unit?.value ?? "", context);
  if (near) return { first: at, ...near, rule: `${lang}-ordinal-part` };
  const month = of === null ? null : readMonth(tokens, of, lang);
  if (!month) return null;
  const year = readYear(tokens, month.next);
  const whole = year ? monthSpan(year.value, month.value) : resolveMonth(month.value, 0, context);
  const span = whole && (weekday ? nthWeekday(whole, weekday.value, place.value) : nthUnit(whole, unit?.value ?? "", place.value));
  if (whole && !span) return null;
  const precision = span && span.from === span.to ? "day" : "month";
  return { first: at, next: year?.next ?? month.next, span, precision, rule: `${lang}-ordinal-part` };
};

/** « le premier mercredi du mois prochain », « de ce mois-ci », "of last month". */
function nearMonth(tokens: readonly ScanToken[], of: number, place: Place, weekday: number | null, unit: string, context: DateContext): Omit<DateMatch, "first" | "rule"> | null {
  const { lang, reference } = context;
  const english = lang === "en" ? SHIFTS.en.match(tokens, of) : null;
  const month = lang === "en" ? (english?.next ?? of) : isWord(tokens, of, "ce") ? of + 1 : of;
  if (!isWord(tokens, month, "mois", "month") || (lang === "en" && !english)) return null;
  const after = lang === "fr" ? SHIFTS.fr.match(tokens, month + 1) : null;
  if (lang === "fr" && !after && month === of) return null;
  const shift = (english ?? after)?.value ?? { by: 0, from: "reference" as const };
  const base = shift.from === "anchor" ? (context.anchor?.to ?? null) : reference;
  const next = after?.next ?? month + 1;
  if (base === null) return { next, span: null, precision: "relative" };
  const { year, month: number } = partsOf(addMonths(base, shift.by));
  const whole = monthSpan(year, number);
  const span = weekday === null ? nthUnit(whole, unit, place) : nthWeekday(whole, weekday, place);
  return span && { next, span, precision: span.from === span.to ? "day" : "month" };
}

function readPlace(tokens: readonly ScanToken[], at: number, context: DateContext): { value: Place; next: number } | null {
  if (isWord(tokens, at, "dernier", "derniere", "last")) return { value: -1, next: at + 1 };
  const number = readNumberAt(tokens, at, context.lang);
  return number?.kind === "ordinal" && number.value <= 31 ? { value: number.value, next: number.next } : null;
}

function joined(tokens: readonly ScanToken[], at: number): number | null {
  if (isWord(tokens, at, "d") && isWord(tokens, at + 1, "'")) return at + 2;
  if (!isWord(tokens, at, "de", "du", "of", "in")) return null;
  return isWord(tokens, at + 1, "mois") && isWord(tokens, at + 2, "de") ? at + 3 : at + 1;
}

function blockMatch(tokens: readonly ScanToken[], at: number, size: 3 | 6, place: Place, next: number, context: DateContext): DateMatch | null {
  const of = isWord(tokens, next, "de", "of") ? next + 1 : next;
  const year = readYear(tokens, of);
  const blocks = 12 / size;
  const index = place === -1 ? blocks : place;
  const value = year?.value ?? (context.reference === null ? null : partsOf(context.reference).year);
  if (index > blocks || (!year && place === -1)) return null;
  const span = value === null ? null : monthSpan(value, (index - 1) * size + 1, value, index * size);
  return { first: at, next: year?.next ?? next, span, precision: "month", rule: `${context.lang}-${size === 3 ? "quarter" : "half-year"}` };
}

function nthWeekday(month: DaySpan, weekday: number, place: Place): DaySpan | null {
  const first = month.from + ((weekday - weekdayOf(month.from) + 7) % 7);
  const last = month.to - ((weekdayOf(month.to) - weekday + 7) % 7);
  const day = place === -1 ? last : first + 7 * (place - 1);
  return day <= month.to ? { from: day, to: day } : null;
}

function nthUnit(month: DaySpan, unit: string, place: Place): DaySpan | null {
  const { year, month: number } = partsOf(month.from);
  switch (unit) {
    case "day": {
      const day: Day | null = dayOf(year, number, place === -1 ? monthLength(year, number) : place);
      return day === null ? null : { from: day, to: day };
    }
    case "week":
      return weekOfMonth(month, place);
    case "weekend": {
      const saturday = nthWeekday(month, 6, place);
      return saturday && { from: saturday.from, to: saturday.from + 1 };
    }
    case "fortnight":
      if (place === 1) return { from: month.from, to: month.from + 14 };
      return place === 2 || place === -1 ? { from: month.from + 15, to: month.to } : null;
    default:
      return null;
  }
}

/** Weeks of a month are the ISO weeks that lie wholly in it. */
function weekOfMonth(month: DaySpan, place: Place): DaySpan | null {
  const first = weekSpan(month.from + 6);
  const last = weekSpan(month.to - 6);
  const span = place === -1 ? last : { from: first.from + 7 * (place - 1), to: first.to + 7 * (place - 1) };
  return span.to <= month.to ? span : null;
}

/** « les quatre premiers mois de l’année », « des trois derniers mois de 2023 »: whole months at an end of a year. */
export const matchFirstUnits: DateMatcher = (tokens, at, context) => {
  if (context.lang !== "fr" || !isWord(tokens, at, "les", "des", "aux", "ces")) return null;
  const count = readNumberAt(tokens, at + 1, "fr");
  if (count?.kind !== "cardinal" || count.article || !isWord(tokens, count.next, "premiers", "derniers") || !isWord(tokens, count.next + 1, "mois") || !isWord(tokens, count.next + 2, "de")) return null;
  const whole = isWord(tokens, count.next + 3, "l") && isWord(tokens, count.next + 4, "'") && isWord(tokens, count.next + 5, "annee") ? count.next + 6 : null;
  const year = readYear(tokens, whole ?? count.next + 3);
  if ((whole === null && !year) || count.value < 2 || count.value > 11) return null;
  const of = year?.value ?? (context.reference === null ? null : partsOf(context.reference).year);
  const first = isWord(tokens, count.next, "premiers");
  const span = of === null ? null : first ? monthSpan(of, 1, of, count.value) : monthSpan(of, 13 - count.value, of, 12);
  return { first: at, next: year?.next ?? whole ?? at + 1, span, precision: "month", rule: "fr-ordinal-part" };
};

/** "la semaine du 6 octobre", « le week-end du 14 juillet »: the week or weekend that day is in; "le lendemain du 13 février": the day beside it. */
export const matchBesideDay: DateMatcher = (tokens, at, context) => {
  if (context.lang !== "fr") return null;
  const lead = isWord(tokens, at, "la", "le", "l", "au") ? (isWord(tokens, at + 1, "'") ? at + 2 : at + 1) : null;
  if (lead === null) return null;
  const weekend = readUnit(tokens, lead, context);
  if (weekend?.value === "weekend") return weekendOf(tokens, at, weekend.next, context);
  const word = tokens[lead]?.key ?? "";
  const shift = word === "semaine" ? 0 : word === "lendemain" ? 1 : word === "veille" ? -1 : null;
  if (shift === null || !isWord(tokens, lead + 1, "du")) return null;
  const day = matchDay(tokens, lead + 2, context);
  if (!day) return null;
  const span = day.span && (word === "semaine" ? weekSpan(day.span.from) : { from: day.span.from + shift, to: day.span.from + shift });
  return { first: at, next: day.next, span, precision: word === "semaine" ? "relative" : "day", rule: "fr-beside-day" };
};

/** « le week-end du 14 juillet »: the Saturday and Sunday that the day is one of, or that it touches; midweek the day alone is told. */
function weekendOf(tokens: readonly ScanToken[], at: number, next: number, context: DateContext): DateMatch | null {
  if (!isWord(tokens, next, "du")) return null;
  const day = matchDay(tokens, next + 1, context);
  if (!day || day.precision !== "day") return null;
  const from = day.span?.from ?? null;
  const saturday = from === null ? null : [6, 7, 5, 1].includes(weekdayOf(from)) ? weekSpan(from, weekdayOf(from) === 1 ? -1 : 0).to - 1 : null;
  if (from !== null && saturday === null) return null;
  return { first: at, next: day.next, span: saturday === null ? null : { from: saturday, to: saturday + 1 }, precision: "relative", rule: "fr-beside-day" };
}
