import { monthNumber } from "./month-names";

/** A day as a text writes it; offsets in UTF-16 units, end exclusive. */
export interface WrittenDate {
  /** ISO 8601, `YYYY-MM-DD`. */
  date: string;
  start: number;
  end: number;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}]{2,14})\.?`;
const LINK = String.raw`[\s\u00A0,./-]{1,3}(?:de |del |d['’])?`;
/** With the month in words, in the orders that languages write it. */
const IN_WORDS = [
  new RegExp(String.raw`(?<![\d:])(?<day>\d{1,2})(?:er|st|nd|rd|th|\.|º|ª|-?го)?${LINK}${NAME}${LINK}${YEAR}`, "gu"),
  new RegExp(String.raw`(?<![\p{L}\d])${NAME}[\s\u00A0]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s\u00A0]{1,2}${YEAR}`, "gu"),
  new RegExp(String.raw`(?<!\d)${YEAR}\.?[\s\u00A0]{1,2}${NAME}[\s\u00A0]{1,2}(?<day>\d{1,2})(?!\d)`, "gu"),
];
const YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d{2})(?:[-/.]|\.\s|年\s?|년\s?)(?<month>\d{1,2})(?:[-/.]|\.\s|月\s?|월\s?)(?<day>\d{1,2})(?!\d)/gu;
const YEAR_LAST = /(?<![\d./-])(?<first>\d{1,2})([./-])(?<second>\d{1,2})\2(?<year>(?:19|20)\d{2})(?!\d)/gu;

function isoDay(year: string, month: number, day: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** "03/04/2024": the day first, as most languages write it; in English, where either may be, only what leaves no choice. */
function dayAndMonth(first: number, second: number, separator: string, language: string | null): [number, number] | null {
  if (second > 12) return [second, first];
  if (first > 12 || first === second) return [first, second];
  return separator === "/" && (language === null || language === "en") ? null : [first, second];
}

/**
 * Every full date (day, month, year) in a text, in order: with the month's name in one of thirty languages, or in figures.
 * What names no day, and figures that could be either of two days, are left out.
 *
 * @param language ISO 639-1 code of the text, as far as known.
 */
export function writtenDates(text: string, language: string | null): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (match: RegExpMatchArray, month: number | null, day: number): void => {
    const date = month === null ? null : isoDay(match.groups!["year"]!, month, day);
    const start = match.index!;
    const end = start + match[0].length;
    if (date && !found.some((other) => start < other.end && other.start < end)) found.push({ date, start, end });
  };
  for (const pattern of IN_WORDS) {
    for (const match of text.matchAll(pattern)) add(match, monthNumber(match.groups!["name"]!, language), Number(match.groups!["day"]));
  }
  for (const match of text.matchAll(YEAR_FIRST)) add(match, Number(match.groups!["month"]), Number(match.groups!["day"]));
  for (const match of text.matchAll(YEAR_LAST)) {
    const order = dayAndMonth(Number(match.groups!["first"]), Number(match.groups!["second"]), match[2]!, language);
    if (order) add(match, order[1], order[0]);
  }
  return found.sort((a, b) => a.start - b.start);
}
