/** A calendar day as whole days since 1970-01-01, without clock or time zone. */
export type Day = number;

/** First and last day, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Days of the 400 years after which the calendar repeats itself. */
const DAYS_PER_ERA = 146_097;

/** The day of a date, or null where there is no such day (29 February 2023). Months 1–12; years 1–9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return daysFromParts(year, month, day);
}

/** Year, month 1–12 and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const since = day + 719_468;
  const era = Math.floor(since / DAYS_PER_ERA);
  const inEra = since - era * DAYS_PER_ERA;
  const ofEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: ofEra + era * 400 + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
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
  // Years run from March here, so that the leap day is the last of one; 719,468 days lie between 0000-03-01 and 1970-01-01.
  const shifted = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear - 719_468;
}
