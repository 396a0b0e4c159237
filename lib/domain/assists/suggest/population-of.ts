import { knownConcept } from "../../claims/scope-key";
import { foldLabel } from "../../claims/fold-label";
import type { TextSpan } from "../types";

/** Words to either side of what is counted that say which of them, at most: « combattants russes et maliens » has three. */
const MOST = 4;
/** A word to the right, with the « et » before it; none begins behind a sign or a line's end. */
const RIGHT = /^[^\S\n]+(?:(?:et|and)[^\S\n]+)?([\p{L}\p{M}-]+)/u;
const LEFT = /([\p{L}\p{M}-]+)[^\S\n]+$/u;
/** The longest word that is looked for, in UTF-16 units. */
const REACH = 40;

/**
 * Who is counted, in the words of the text, with the adjectives beside the noun that say which: « soldats maliens », "Malian
 * soldiers". Only words that are listed as kinds of people or things, so that a verb is never one.
 * @param from where the amount begins: nothing before it is looked at
 */
export function populationOf(text: string, { start, end }: TextSpan, from: number): string {
  let [first, last] = [start, end];
  for (let n = 0; n < MOST; n += 1) {
    const found = RIGHT.exec(text.slice(last, last + REACH));
    if (!found?.[1] || !isListed(found[1])) break;
    last += found[0].length;
  }
  for (let n = 0; n < MOST; n += 1) {
    const found = LEFT.exec(text.slice(Math.max(from, first - REACH), first));
    if (!found?.[1] || !isListed(found[1])) break;
    first -= found[0].length;
  }
  return text.slice(first, last);
}

/** « autres » tells them from others named before, not who they are. */
function isListed(word: string): boolean {
  const concept = knownConcept(foldLabel(word));
  return concept !== null && concept !== "other";
}
