import { CharacterClass, classOf } from "../text/characters";
import type { Bounds } from "./margins";
import { beginsAfterBlank, endsBeforeBlank } from "./seam";

/** Blanks on either side of a change, and in it, beyond which it is left to the comparison by words. */
const FEW = 8;

function isBlank(unit: number): boolean {
  const kind = classOf(unit);
  return kind === CharacterClass.space || kind === CharacterClass.line;
}

function blanksOnly(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return to - from <= FEW;
}

/** Signs that some set apart from the word before them and others do not, and that are no part of it either way. */
const SET_APART = ";:!?»";

/** Whether a blank that comes or goes where there is no other leaves the tokens around it as they are, rather than join or part them. */
const isSpacing = (before: number, after: string): boolean => classOf(before) === CharacterClass.letter && SET_APART.includes(after);

/**
 * Whether a change between equal stretches is one of blanks between two tokens that stay the same: a no-break space for a space, a
 * line re-wrapped. Such a change needs no tokens. Says no when in doubt: beside figures and hyphens, where blanks may part or join.
 */
export function isBlankChange(a: string, b: string, { aFrom, aTo, bFrom, bTo }: Bounds): boolean {
  if (!blanksOnly(a, aFrom, aTo) || !blanksOnly(b, bFrom, bTo)) return false;
  let left = aFrom;
  while (left > 0 && aFrom - left < FEW && isBlank(a.charCodeAt(left - 1))) left--;
  let right = aTo;
  while (right - aTo < FEW && isBlank(a.charCodeAt(right))) right++;
  if (left === aFrom && right === aTo && (aFrom === aTo || bFrom === bTo) && !isSpacing(a.charCodeAt(left - 1), a.charAt(right))) return false;
  return endsBeforeBlank(a, left) && beginsAfterBlank(a.charCodeAt(right));
}
