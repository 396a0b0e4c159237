import { foldLabel } from "../claims/fold-label";
import { dayRange, parsePartialDate } from "../claims/partial-date";
import { MONTHS } from "../lexicon/calendar";
import type { DateOrder } from "./date-order";
import { readDateWords } from "./read-date-words";
import type { RefusalCode } from "./refusal";

/** `vague`: the bounds are a convention ("mi-novembre 2023"), not what was said. */
export type DateReading = { readonly date: string; readonly vague?: boolean } | { readonly problem: Extract<RefusalCode, "not-a-date" | "ambiguous-date"> };

const NO_DATE: DateReading = { problem: "not-a-date" };
const NUMERIC = /^(\d{1,2})(?:[/.-](\d{1,2})[/.-](\d{4})|[/.](\d{1,2})[/.](\d{2}))(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)?$/i;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;

function iso(year: number, month: number | null, day: number | null): DateReading {
  const parts = [String(year).padStart(4, "0"), ...[month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, "0"))];
  const date = parts.join("-");
  return parsePartialDate(date) === null ? NO_DATE : { date };
}

/** "03/04/2024" is two dates unless the order is known; "27/07/2024" and "04/04/2024" are one. */
function numeric(first: number, second: number, year: number, order: DateOrder): DateReading {
  const european = iso(year, second, first);
  const american = iso(year, first, second);
  if (!("date" in european)) return american;
  if (!("date" in american) || american.date === european.date || order === "day-first") return european;
  return order === "month-first" ? american : { problem: "ambiguous-date" };
}

/** Two figures of a year are of this century up to 69, as spreadsheets have it. */
function fullYear(year: string): number {
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

function monthOf(word: string): number | null {
  return MONTHS.fr.get(word) ?? MONTHS.en.get(word) ?? null;
}

/** "27 juillet 2024", "July 27, 2024", "1er août 2024", "juillet 2024". */
function worded(text: string): DateReading {
  if (/[~≈]/u.test(text)) return NO_DATE;
  const words = foldLabel(text).split(" ").filter((word) => word !== "le" && word !== "the" && word !== "of");
  const year = Number(words.find((word) => /^\d{4}$/.test(word)));
  const month = words.map(monthOf).find((number) => number !== null) ?? null;
  const days = words.filter((word) => /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word)).map((word) => Number.parseInt(word, 10));
  if (!Number.isInteger(year) || month === null || words.length !== 2 + days.length || days.length > 1) return NO_DATE;
  return iso(year, month, days[0] ?? null);
}

function parseSingle(text: string, order: DateOrder): DateReading {
  const plain = /^(\d{4}(?:-\d{2}){0,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)?.[1];
  if (plain !== undefined) return parsePartialDate(plain) === null ? NO_DATE : { date: plain };
  const [, first, second, year, shortSecond, shortYear] = NUMERIC.exec(text) ?? [];
  if (first !== undefined) return numeric(Number(first), Number(second ?? shortSecond), fullYear(year ?? shortYear ?? ""), order);
  const [, yearFirst, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (yearFirst !== undefined) return iso(Number(yearFirst), Number(month), day === undefined ? null : Number(day));
  return worded(text);
}

/**
 * A date as people write it in cells, as ISO 8601 at its own precision; a time of day is dropped. Day/month order
 * that neither the cell nor `order` tells is refused rather than guessed.
 */
export function parseDateCell(text: string, order: DateOrder = null): DateReading {
  const plain = parseSingle(text.trim(), order);
  if ("date" in plain || plain.problem === "ambiguous-date") return plain;
  const worded = readDateWords(text.trim());
  return worded === null || worded.date.includes("/") ? plain : { date: worded.date };
}

/** A date or a stretch of two, "2024-07-25/2024-07-27", ".." or nothing for an open end, or in words ("du 25 au 27 juillet 2024"). */
export function parseDateOrRangeCell(text: string, order: DateOrder = null): DateReading {
  const trimmed = text.trim();
  const single = parseSingle(trimmed, order);
  if ("date" in single || single.problem === "ambiguous-date") return single;
  return twoDates(trimmed, order) ?? readDateWords(trimmed) ?? single;
}

/** "2024-07-25/2024-07-27", "25/07/2024 - 27/07/2024", "2024-07-25 au 2024-07-27". */
function twoDates(text: string, order: DateOrder): DateReading | null {
  const words = /^(?:du|from|entre(?: le)?|between)?\s*(\S+)\s*(?:\s[-–—]\s|[–—]|\s(?:to|and|au|a|à|et(?: le)?)\s)\s*(\S+)$/iu.exec(text);
  const ends = words === null ? text.split("/") : [words[1] ?? "", words[2] ?? ""];
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end) => (words === null && (end.trim() === "" || end.trim() === "..") ? null : parseSingle(end.trim(), order)));
  if (from === undefined || to === undefined || (from !== null && !("date" in from)) || (to !== null && !("date" in to))) return null;
  return dayRange(from?.date ?? null, to?.date ?? null) === null ? NO_DATE : { date: `${from?.date ?? ".."}/${to?.date ?? ".."}` };
}
