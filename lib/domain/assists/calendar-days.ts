/** A calendar day as whole days since 1970-01-01, without clock or time zone. */
export type Day = number;

/** First and last day, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;

/** The day of a date, or null where there is no such day (29 February 2023). Months 1–12; years 1–9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return daysFromParts(year, month, day);
}

/** Year, month 1–12 and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday, 1 Monday – 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601, YYYY-MM-DD. */
export function isoOf(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The day an ISO date (YYYY-MM-DD, a time may follow) names, or null. */
export function dayFromIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Whole months, which may run over years: (2023, 12) to (2024, 2). */
export function monthSpan(year: number, month: number, lastYear = year, lastMonth = month): DaySpan {
  return { from: daysFromParts(year, month, 1), to: daysFromParts(lastYear, lastMonth, monthLength(lastYear, lastMonth)) };
}

export function yearSpan(year: number, lastYear = year): DaySpan {
  return monthSpan(year, 1, lastYear, 12);
}

/** The ISO week (Monday to Sunday) a day is in, `shift` weeks on. */
export function weekSpan(day: Day, shift = 0): DaySpan {
  const from = day - weekdayOf(day) + 1 + 7 * shift;
  return { from, to: from + 6 };
}

/** The same day of the month, `months` on, held to the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return daysFromParts(target.year, target.month, Math.min(date, monthLength(target.year, target.month)));
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysFromParts(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}
