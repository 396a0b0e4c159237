import { z } from "zod";
import { namedStatus } from "@/lib/domain/claims/scope-text";
import { parsePartialDate } from "@/lib/domain/claims/partial-date";
import { readTypedDate, readTypedDateOrRange } from "@/lib/domain/claims/typed-date";
import { TEXT_LIMITS } from "@/lib/limits";

/**
 * What no database stores and nobody types: NUL and other control characters but tab and line ends, and halves of
 * surrogate pairs. Without this a pasted one would make the whole change fail.
 */
function storable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- those are meant
  return text.normalize("NFC").replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, "").replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** Text a person typed into one line: trimmed, NFC, without line ends. */
export const line = (max: number = TEXT_LIMITS.line) =>
  z.string().transform((text) => storable(text).replace(/\s*[\r\n]+\s*/gu, " ").trim()).pipe(z.string().max(max));

/** A line that must not be empty. */
export const requiredLine = (max: number = TEXT_LIMITS.line) => line(max).pipe(z.string().min(1, "required"));

/** A line where nothing typed means unknown. */
export const optionalLine = (max: number = TEXT_LIMITS.line) => line(max).transform((text) => text || null).nullable().default(null);

/** A status as it is kept: the words our forms show for the named ones are those ones. */
export const statusLine = () => line(TEXT_LIMITS.label).transform((text) => namedStatus(text) || null).nullable().default(null);

/** Text of several lines, kept as typed but for its line ends. */
export const prose = (max: number = TEXT_LIMITS.prose) =>
  z.string().transform((text) => storable(text).replace(/\r\n?/gu, "\n")).pipe(z.string().max(max));

/** The id of something in the case. */
export const id = z.string().min(1).max(TEXT_LIMITS.id);

/** The version an edit was made on. */
export const version = z.number().int().min(1);

/** Longest text that is looked at for a date, in UTF-16 units. */
const DATE_LENGTH = 100;

/**
 * ISO 8601 as precise as known: 2024, 2024-10, 2024-10-03, or a UTC instant; or a date as people type it, which becomes that.
 * Nothing typed means unknown, and a day that does not exist is refused.
 */
export const partialDate = dateField((text) => (isPartialDate(text) ? text : readTypedDate(text)), "date");

/** A partial date, or a stretch between two, `2024-07-25/2024-07-27`, with `..` or nothing for an open end; or one as people type it. */
export const partialDateOrRange = dateField((text) => (isPartialDate(text) || isRange(text) ? text : readTypedDateOrRange(text)), "date-or-range");

/** What is no date is refused as `problem`. */
function dateField(read: (text: string) => string | null, problem: string) {
  return z
    .string()
    .trim()
    .transform((text, refused) => {
      if (text === "") return null;
      const date = text.length > DATE_LENGTH ? null : read(text);
      if (date === null) refused.addIssue({ code: "custom", message: problem });
      return date;
    })
    .nullable()
    .default(null);
}

function isRange(text: string): boolean {
  return text.includes("/") && text.split("/").every(isRangeEnd) && parsePartialDate(text) !== null;
}

function isRangeEnd(text: string): boolean {
  return text === "" || text === ".." || isPartialDate(text);
}

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?)?)?$/u.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (match[4] && Number.isNaN(Date.parse(text))) return false;
  return date.getUTCMonth() === Number(month ?? 1) - 1 && date.getUTCDate() === Number(day ?? 1);
}

/** An http(s) address; nothing typed means unknown. */
export const webAddress = z
  .string()
  .trim()
  .max(TEXT_LIMITS.webAddress)
  .refine((text) => text === "" || /^https?:\/\/[^\s]+$/iu.test(text) && URL.canParse(text), "address")
  .transform((text) => text || null)
  .nullable()
  .default(null);

/** ISO 639-1; nothing typed means unknown. */
export const languageCode = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?:[a-z]{2})?$/u, "language")
  .transform((text) => text || null)
  .nullable()
  .default(null);
