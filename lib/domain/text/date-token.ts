import { foldWord } from "../lexicon/language";
import { MONTHS } from "../lexicon/calendar";

const LONGEST_MONTH = 10;

/** What the names of the months begin with: most words that stand beside a figure name none, and are not folded. */
const BEGINS_MONTH = /^[jfmasond]/i;

/** Whether a word names a month, in full or short, in a language we read. */
export function isMonth(word: string): boolean {
  if (word.length > LONGEST_MONTH || !BEGINS_MONTH.test(word)) return false;
  const folded = foldWord(word);
  return MONTHS.fr.has(folded) || MONTHS.en.has(folded);
}

/** A day of the month as written before or after its name: 1, 12, 1er, 3rd. */
export function isDay(figure: string): boolean {
  return /^(?:[12]?\d|0\d|3[01])(?:er|st|nd|rd|th)?$/.test(figure);
}

/** A year as written after a month. */
export function isYear(figure: string): boolean {
  return /^\d{4}$/.test(figure);
}

/** Year, month and day as Chinese and Japanese write them, or some of these in that order: 2024年3月3日 · 3月3日 · 3月. */
const IDEOGRAPHIC_DATE = /[\d０-９]{4}年(?:[\d０-９]{1,2}月(?:[\d０-９]{1,2}[日号])?)?|[\d０-９]{1,2}月(?:[\d０-９]{1,2}[日号])?/y;

/** End of a date of that kind whose first digit is at `start` (UTF-16); -1 when there is none. `figureEnd` is where the digits end. */
export function ideographicDateEnd(text: string, start: number, figureEnd: number): number {
  const sign = text.charCodeAt(figureEnd);
  if (sign !== 0x5e74 && sign !== 0x6708) return -1;
  IDEOGRAPHIC_DATE.lastIndex = start;
  return IDEOGRAPHIC_DATE.test(text) ? IDEOGRAPHIC_DATE.lastIndex : -1;
}
