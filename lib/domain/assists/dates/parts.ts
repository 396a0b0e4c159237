import { MONTHS, WEEKDAYS } from "../../lexicon/calendar";
import type { LexiconLanguage } from "../../lexicon/language";
import { numberWord } from "../numbers/words";
import { readNumberAt } from "../numbers/numbers";
import type { ScanToken } from "../reading/scan";

/** A part of a date and the index of the token after it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

/** The month named at a token; an abbreviation may carry its point ("juil."). */
export function readMonth(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Part | null {
  const token = tokens[at];
  const value = token?.kind === "word" ? MONTHS[lang].get(token.key) : undefined;
  if (!token || value === undefined || (lang === "en" && !token.capital)) return null;
  const point = token.key.length <= 5 && tokens[at + 1]?.key === "." && tokens[at + 1]?.gap === "none";
  return { value, next: point && ABBREVIATED.test(token.key) ? at + 2 : at + 1 };
}

const ABBREVIATED = /^(?:janv?|fevr?|feb|avr|apr|jui?l|jun|aug|sept?|oct|nov|dec|lun|mar|mer|jeu|ven|sam|dim|mon|tues?|wed|thur?s?|fri|sat|sun)$/;

/** The weekday named at a token. Abbreviations count only beside a day of the month; the caller checks. */
export function readWeekday(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): (Part & { short: boolean }) | null {
  const token = tokens[at];
  const value = token?.kind === "word" ? WEEKDAYS[lang].get(token.key) : undefined;
  if (!token || value === undefined || (lang === "en" && !token.capital)) return null;
  const short = ABBREVIATED.test(token.key);
  const point = short && tokens[at + 1]?.key === "." && tokens[at + 1]?.gap === "none";
  return { value, next: point ? at + 2 : at + 1, short };
}

/** A day of the month, 1–31, in figures or words: "15", "1er", "premier", "quinze", "15th". */
export function readDayOfMonth(tokens: readonly ScanToken[], at: number, lang: LexiconLanguage): Part | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "figure") {
    if (token.key.length > 2) return null;
    const value = Number(token.key);
    const suffix = tokens[at + 1];
    // « dimanche 22 h », « lundi 14h30 »: a time of day.
    if (lang === "fr" && (suffix?.key === "h" || suffix?.key === "heures" || suffix?.key === "heure")) return null;
    const ordinal = suffix?.kind === "word" && suffix.gap === "none" && DAY_ENDINGS.has(suffix.key);
    return value >= 1 && value <= 31 ? { value, next: ordinal ? at + 2 : at + 1 } : null;
  }
  // Most words are no numbers; one look-up spares them the grammar.
  if (token.kind !== "word" || numberWord(token, lang) === null) return null;
  const number = readNumberAt(tokens, at, lang);
  const fits = number && !number.article && number.value >= 1 && number.value <= 31 && Number.isInteger(number.value);
  if (!fits || (lang === "fr" && number.kind === "ordinal" && number.value !== 1)) return null;
  return { value: number.value, next: number.next };
}

const DAY_ENDINGS: ReadonlySet<string> = new Set(["er", "e", "st", "nd", "rd", "th"]);

/** A year of four figures, 1000–2100. */
export function readYear(tokens: readonly ScanToken[], at: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== "figure" || token.key.length !== 4) return null;
  const value = Number(token.key);
  const joined = tokens[at + 1]?.gap === "none" && (tokens[at + 1]?.kind === "word" || JOINERS.has(tokens[at + 1]?.key ?? ""));
  const decimal = joined && (tokens[at + 1]?.kind === "word" || tokens[at + 2]?.kind === "figure") && tokens[at + 2]?.gap === "none";
  return value >= 1000 && value <= 2100 && !decimal && !(tokens[at + 1]?.kind === "word" && joined) ? { value, next: at + 1 } : null;
}

const JOINERS: ReadonlySet<string> = new Set([",", ".", "'", "%", "€"]);

/** True where token `at` has this folded form. */
export function isWord(tokens: readonly ScanToken[], at: number, ...keys: readonly string[]): boolean {
  const key = tokens[at]?.key ?? "";
  // A loop over two or three keys is several times as fast as includes().
  for (let i = 0; i < keys.length; i += 1) if (keys[i] === key) return true;
  return false;
}

/** A slice of tokens that match folded forms one after the other; the index after them, or null. */
export function afterWords(tokens: readonly ScanToken[], at: number, keys: readonly string[]): number | null {
  return keys.every((key, offset) => tokens[at + offset]?.key === key) ? at + keys.length : null;
}
