import { parseDateCell, parseDateOrRangeCell, type DateReading } from "../spreadsheet/parse-date-cell";
import { parsePartialDate } from "./partial-date";

/**
 * Figures alone are read with the day first, as the interface shows dates in both languages; the form shows in words what
 * was understood before it is saved. "7/31/2024", which is no day-first date, is read the other way round.
 */
const ORDER = "day-first";

/** A date as people type it, "31/07/2024", "31 juillet 2024", "July 2024", "2024", as ISO 8601 at its own precision; null for what is none. */
export function readTypedDate(text: string): string | null {
  return readMonth(text) ?? exactly(parseDateCell(text, ORDER));
}

/** A date or a stretch of two as people type it, "25–27 July 2024", "du 25 au 27 juillet 2024"; null for what is neither. */
export function readTypedDateOrRange(text: string): string | null {
  return readMonth(text) ?? exactly(parseDateOrRangeCell(text, ORDER));
}

/** "07/2024", which in a cell might be anything. */
function readMonth(text: string): string | null {
  const [, month, year] = /^\s*(0?[1-9]|1[0-2])[/.](\d{4})\s*$/u.exec(text) ?? [];
  return month === undefined ? null : `${year}-${month.padStart(2, "0")}`;
}

/** Bounds that are a convention ("mid-November") are for who types to say. */
function exactly(reading: DateReading): string | null {
  return "date" in reading && reading.vague !== true && parsePartialDate(reading.date) !== null ? reading.date : null;
}
