import { APOSTROPHES } from "../lexicon/typography";
import { CharacterClass as C, classOf } from "./characters";

/** Between the digits of one number, date, time, version or share: 2,5 · 3.14 · 12/05/2024 · 10:30 · 1_000. */
const JOINTS = ".,:/_\u066B\u066C\u00B7";

const isDigit = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === C.digit;

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end++;
  return end;
}

/** 2024-05-12: hyphens join digits only in this shape, since 6-7 is a range of two numbers. */
const ISO_DATE = /\d{4}-\d{2}-\d{2}(?!\d)/y;

/**
 * End of the number whose first digit is at `start` (UTF-16). Groups of exactly three digits may be parted by one space or
 * apostrophe of any kind when the first group has at most three (1 500 · 1’234’567). Linear.
 */
export function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end === start) return start + 2; // an astral digit: a surrogate pair
  if (end - start === 4 && text.charCodeAt(end) === 0x2d) {
    ISO_DATE.lastIndex = start;
    if (ISO_DATE.test(text)) return ISO_DATE.lastIndex;
  }
  let grouped = end - start <= 3;
  for (;;) {
    const joint = text[end] ?? "";
    if (JOINTS.includes(joint) && joint !== "" && isDigit(text, end + 1)) {
      end = digitsEnd(text, end + 1);
      grouped = false;
    } else if (grouped && (APOSTROPHES.includes(joint) || classOf(joint.charCodeAt(0)) === C.space) && isDigit(text, end + 1)) {
      const group = digitsEnd(text, end + 1);
      if (group - end !== 4) return end;
      end = group;
    } else {
      return end;
    }
  }
}
