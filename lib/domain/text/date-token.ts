import { foldWord } from "../lexicon/language";
import { MONTHS } from "../lexicon/calendar";

const LONGEST_MONTH = 10;

/** Whether a word names a month, in full or short, in a language we read. */
export function isMonth(word: string): boolean {
  if (word.length > LONGEST_MONTH) return false;
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
