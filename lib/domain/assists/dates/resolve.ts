import { addMonths, dayOf, monthSpan, partsOf, weekdayOf, yearSpan, type Day, type DaySpan } from "./calendar-days";
import type { DateContext } from "./types";

/** A day as far as the words give it; months 1–12, ISO weekdays 1–7. */
export interface PartialDay {
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** A date without a year this close ahead of the publication is taken as announced, not as last year's. */
const NEAR_FUTURE_DAYS = 45;

/**
 * The day a partial date means, null where that cannot be told, and "impossible" where there is no such day (32 August).
 */
export function resolveDay(partial: PartialDay, context: DateContext): Day | null | "impossible" {
  const { day, month, year } = partial;
  if (month !== null && year !== null) return dayOf(year, month, day) ?? "impossible";
  if (month !== null && dayOf(2024, month, day) === null) return "impossible";
  const { reference } = context;
  if (reference === null) return null;
  if (month === null && partial.weekday === null && context.anchor !== null) return dayAfterAnchor(day, context.anchor, reference);
  return month === null ? dayInNearMonth(partial, reference, context) : dayInNearYear(partial, month, reference, context);
}

function dayInNearYear(partial: PartialDay, month: number, reference: Day, context: DateContext): Day | null {
  const { year } = partsOf(reference);
  // Only the 29th of February is missing from most years.
  const reach = month === 2 && partial.day === 29 ? 4 : 1;
  const days: Day[] = [];
  for (let shift = -reach; shift <= reach; shift += 1) {
    const day = dayOf(year + shift, month, partial.day);
    if (day !== null) days.push(day);
  }
  const near = choose(days, reference, context, NEAR_FUTURE_DAYS);
  if (near === null || partial.weekday === null || weekdayOf(near) === partial.weekday) return near;
  const fitting = days.filter((day) => weekdayOf(day) === partial.weekday && Math.abs(day - reference) < 366);
  return fitting[0] ?? near;
}

/** "… le 12 mars. Le 15, …": a day of the month the text speaks of; null where that month has none, or the day is still to come. */
function dayAfterAnchor(day: number, anchor: DaySpan, reference: Day): Day | null {
  const { year, month } = partsOf(anchor.to);
  const near = dayOf(year, month, day);
  return near !== null && (near <= reference || anchor.to > reference) ? near : null;
}

/** "mardi 15", "le 16": the nearest month that has such a day. */
function dayInNearMonth(partial: PartialDay, reference: Day, context: DateContext): Day | null {
  const start = partsOf(reference);
  const days: Day[] = [];
  for (let shift = -12; shift <= 12; shift += 1) {
    const index = start.year * 12 + start.month - 1 + shift;
    const day = dayOf(Math.floor(index / 12), (index % 12) + 1, partial.day);
    if (day !== null && (partial.weekday === null || weekdayOf(day) === partial.weekday)) days.push(day);
  }
  if (partial.weekday === null || context.over || context.prefer === "future") return choose(days, reference, context, 0);
  // « jeudi 22 », read on the 19th: three days on, and not the Thursday 22nd of the month before.
  return days.reduce<Day | null>((near, day) => (near === null || Math.abs(day - reference) < Math.abs(near - reference) ? day : near), null);
}

/** Of the same feast in several years the one meant. */
export function chooseDay(days: readonly Day[], reference: Day, context: DateContext): Day | null {
  return choose(days, reference, context, NEAR_FUTURE_DAYS);
}

/** Days after which what was set for a day is no longer just over, and those before one that nobody would name without its year. */
const JUST_OVER = 7;
const LONG_AWAY = 300;

function choose(days: readonly Day[], reference: Day, context: DateContext, nearFuture: number): Day | null {
  const past = days.filter((day) => day <= reference).at(-1) ?? null;
  const future = days.find((day) => day >= reference) ?? null;
  // "is to begin on December 10", printed on the 11th: set for the day before, and not for a year later. « la marche du 5 décembre, … doit
  // annoncer »: in French the day may be some weeks past, for its clause tells of other things as well.
  const reach = context.lang === "en" ? JUST_OVER : context.over === false ? NEAR_FUTURE_DAYS : -1;
  const justOver = past !== null && future !== null && reference - past <= reach && future - reference > LONG_AWAY;
  if (context.prefer === "future") return justOver ? past : (future ?? past);
  const announced = !context.over && past !== null && future !== null && future - reference <= nearFuture && reference - past > 6 * nearFuture;
  return announced ? future : (past ?? future);
}

/** The weekday nearest the reference; `shift` −1 and 1 are "dernier" and "prochain", which exclude the reference itself. */
export function resolveWeekday(weekday: number, shift: -1 | 0 | 1, context: DateContext): Day | null {
  const { reference } = context;
  if (reference === null) return null;
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (shift === -1) return reference - (back === 0 ? 7 : back);
  // « doit arriver dimanche », read in the paper of that Sunday.
  const ahead = back === 0 ? (shift === 0 && context.over !== undefined ? 0 : 7) : 7 - back;
  if (shift === 1 || context.prefer === "future") return reference + ahead;
  return reference - back;
}

/** The months meant by a month without a year; the year of the latest one that has begun, or of the next to come. */
export function resolveMonth(month: number, shift: -1 | 0 | 1, context: DateContext): DaySpan | null {
  const { reference } = context;
  if (reference === null) return null;
  const now = partsOf(context.narrated ?? reference);
  // « repris en août 2023 … avait culminé en novembre »: the first such month from there on.
  if (context.narrated !== undefined && shift === 0) return monthSpan(month < now.month ? now.year + 1 : now.year, month);
  if (shift === 1 || (shift === 0 && context.prefer === "future")) {
    return monthSpan(month > now.month || (shift === 0 && month === now.month) ? now.year : now.year + 1, month);
  }
  return monthSpan(month < now.month || (shift === 0 && month === now.month) ? now.year : now.year - 1, month);
}

/** Thirds of a month and ends of a year; "début avril" gives ten days, never one. */
export function partOfSpan(span: DaySpan, part: "start" | "middle" | "end"): DaySpan {
  const length = span.to - span.from + 1;
  if (length <= 7) {
    const cut = { start: [0, 1], middle: [2, 3], end: [3, 6] } as const;
    return { from: span.from + cut[part][0], to: span.from + cut[part][1] };
  }
  if (length <= 31) {
    if (part === "start") return { from: span.from, to: span.from + 9 };
    return part === "middle" ? { from: span.from + 10, to: span.from + 19 } : { from: span.from + 20, to: span.to };
  }
  const months = Math.round(length / 30.44);
  const edge = Math.max(1, Math.round(months / 6));
  if (part === "start") return { from: span.from, to: addMonths(span.from, edge) - 1 };
  if (part === "end") return { from: addMonths(span.from, months - edge), to: span.to };
  const middle = Math.floor((months - edge) / 2);
  return { from: addMonths(span.from, middle), to: addMonths(span.from, months - middle) - 1 };
}

/** A decade named by two or four figures: "les années 60", "les années 1990". */
export function decadeSpan(value: number): DaySpan {
  const first = value < 100 ? 1900 + value : value;
  return yearSpan(first, first + 9);
}
