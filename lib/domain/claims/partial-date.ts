const DAY_MS = 86_400_000;
const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\S*)?)?)?$/;

/**
 * A date as precisely as it is known: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (a time of day after it is dropped), or two of
 * these as `from/to` with `..` or nothing for an open end (a subset of ISO 8601-2, "EDTF"). No time zone.
 */
export type PartialDate = string;

/** Whole calendar days since 1970-01-01, both ends included; an open end is infinite. */
export interface DayRange {
  from: number;
  to: number;
  /** False when an end is open or known only to the month or year. */
  toTheDay: boolean;
}

function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / DAY_MS) : null;
}

function parseSingle(text: string): DayRange | null {
  const match = SINGLE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const from = dayNumber(year, month ?? 1, day ?? 1);
  if (from === null) return null;
  if (day !== null) return { from, to: from, toTheDay: true };
  const next = month === null ? dayNumber(year + 1, 1, 1) : dayNumber(year + Math.floor(month / 12), (month % 12) + 1, 1);
  return next === null ? null : { from, to: next - 1, toTheDay: false };
}

/** The days a partial date covers; null when it is not one (also when it ends before it begins). */
export function parsePartialDate(text: PartialDate | null): DayRange | null {
  if (text === null) return null;
  const parts = text.trim().split("/");
  if (parts.length === 1) return parseSingle(parts[0] ?? "");
  if (parts.length !== 2) return null;
  return dayRange(openEnd(parts[0]), openEnd(parts[1]));
}

function openEnd(part: string | undefined): string | null {
  return part === undefined || part === "" || part === ".." ? null : part;
}

/** The days from the start of `from` to the end of `to`; null when both are open, unreadable or in the wrong order. */
export function dayRange(from: PartialDate | null, to: PartialDate | null): DayRange | null {
  if (from === null && to === null) return null;
  const start = from === null ? null : parseSingle(from.trim());
  const end = to === null ? null : parseSingle(to.trim());
  if ((from !== null && start === null) || (to !== null && end === null)) return null;
  const range = {
    from: start?.from ?? -Infinity,
    to: end?.to ?? Infinity,
    toTheDay: (start?.toTheDay ?? false) && (end?.toTheDay ?? false),
  };
  return range.from <= range.to ? range : null;
}
