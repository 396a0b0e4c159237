import type { Answer } from "../../claims/types";
import { formatDate, formatNumber, type Locale } from "./locale-format";

const WORDS = {
  fr: { yes: "oui", no: "non", to: "à", orMore: "ou plus", orLess: "ou moins", withheld: "nombre non communiqué" },
  en: { yes: "yes", no: "no", to: "to", orMore: "or more", orLess: "or less", withheld: "number withheld" },
} as const;

/** The bounds of a quantity in words ("20 to 99", "10 or more"); null when the answer has none. */
export function rangeWords(answer: Answer, locale: Locale): string | null {
  const { low, best, high } = answer;
  const words = WORDS[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const from = low ?? (answer.qualifier === "at-most" ? null : best);
  const to = high ?? (low === null && answer.qualifier !== "at-least" ? best : null);
  if (from === null) return to === null ? null : `${number(to)} ${words.orLess}`;
  if (to === null) return `${number(from)} ${words.orMore}`;
  return from === to ? number(from) : `${number(from)} ${words.to} ${number(to)}`;
}

/** A number was said to exist and kept back: "a significant number". */
export function isWithheld(answer: Answer): boolean {
  return answer.low === 1 && answer.best === null && answer.high === null;
}

/** What the typed parts say, without the words they were read from. */
export function typedWords(answer: Answer, locale: Locale): string | null {
  if (answer.answerYes !== null) return WORDS[locale][answer.answerYes ? "yes" : "no"];
  if (answer.answerDate !== null) return formatDate(answer.answerDate, locale);
  if (isWithheld(answer)) return WORDS[locale].withheld;
  return rangeWords(answer, locale);
}
