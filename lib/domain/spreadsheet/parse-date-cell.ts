import { foldLabel } from "../claims/fold-label";
import { dayRange, parsePartialDate } from "../claims/partial-date";
import { MONTHS } from "../lexicon/calendar";
import type { RefusalCode } from "./refusal";

export type DateReading = { readonly date: string } | { readonly problem: Extract<RefusalCode, "not-a-date" | "ambiguous-date"> };

const NO_DATE: DateReading = { problem: "not-a-date" };
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;

function iso(year: number, month: number | null, day: number | null): DateReading {
  const parts = [String(year).padStart(4, "0"), ...[month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, "0"))];
  const date = parts.join("-");
  return parsePartialDate(date) === null ? NO_DATE : { date };
}

/** "03/04/2024" is two dates; "27/07/2024" and "04/04/2024" are one. */
function numeric(first: number, second: number, year: number): DateReading {
  const european = iso(year, second, first);
  const american = iso(year, first, second);
  if (!("date" in european)) return american;
  return "date" in american && american.date !== european.date ? { problem: "ambiguous-date" } : european;
}

function monthOf(word: string): number | null {
  return MONTHS.fr.get(word) ?? MONTHS.en.get(word) ?? null;
}

/** "27 juillet 2024", "July 27, 2024", "1er août 2024", "juillet 2024". */
function worded(text: string): DateReading {
  const words = foldLabel(text).split(" ").filter((word) => word !== "le" && word !== "the" && word !== "of");
  const year = Number(words.find((word) => /^\d{4}$/.test(word)));
  const month = words.map(monthOf).find((number) => number !== null) ?? null;
  const days = words.filter((word) => /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word)).map((word) => Number.parseInt(word, 10));
  if (!Number.isInteger(year) || month === null || words.length !== 2 + days.length || days.length > 1) return NO_DATE;
  return iso(year, month, days[0] ?? null);
}

function parseSingle(text: string): DateReading {
  const plain = /^(\d{4}(?:-\d{2}){0,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)?.[1];
  if (plain !== undefined) return parsePartialDate(plain) === null ? NO_DATE : { date: plain };
  const [, first, second, year] = NUMERIC.exec(text) ?? [];
  if (year !== undefined) return numeric(Number(first), Number(second), Number(year));
  const [, yearFirst, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (yearFirst !== undefined) return iso(Number(yearFirst), Number(month), day === undefined ? null : Number(day));
  return worded(text);
}

/**
 * A date as people write it in cells, as ISO 8601 at its own precision; a time of day is dropped. Day/month order
 * that cannot be told is refused rather than guessed.
 */
export function parseDateCell(text: string): DateReading {
  return parseSingle(text.trim());
}

/** A date or a stretch of two, "2024-07-25/2024-07-27", ".." or nothing for an open end. */
export function parseDateOrRangeCell(text: string): DateReading {
  const single = parseSingle(text.trim());
  const ends = text.split("/");
  if ("date" in single || ends.length !== 2) return single;
  const [from, to] = ends.map((end) => (end.trim() === "" || end.trim() === ".." ? null : parseSingle(end.trim())));
  if (from === undefined || to === undefined || (from !== null && !("date" in from)) || (to !== null && !("date" in to))) return single;
  return dayRange(from?.date ?? null, to?.date ?? null) === null ? NO_DATE : { date: `${from?.date ?? ".."}/${to?.date ?? ".."}` };
}
