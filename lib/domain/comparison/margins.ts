import { commonEnd, commonStart } from "./common-ends";
import { SEAM_LEFT, seamAfter, seamBefore } from "./seam";

/** Equal characters kept on either side of a change, so that a word or a written date is never taken for the half of it that changed. */
const MARGIN = 10;

/** What was only inserted or only deleted may be moved to where a sentence begins: so far, where its surroundings repeat it. */
const SLIDE = 320;

/** A change of which one side is so many times the other is mostly an insertion or a deletion; how far it slides is seen word by word. */
const LOPSIDED = 2;
const MOSTLY = 160;

/** A change between equal stretches: where it begins and ends in either text. */
export interface Bounds {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** The last seam before a change from which on it is compared by words, after `from` in the first text; -1 when there is none. */
export function beginsBefore(a: string, b: string, change: Bounds, from: number): number {
  return seamBefore(a, change.aFrom - 1 - slideRoom(a, b, change, false), from);
}

/** The first seam after a change up to which it is compared by words, before `to` in the first text; -1 when there is none. */
export function endsAfter(a: string, b: string, change: Bounds, to: number): number {
  return seamAfter(a, change.aTo + MARGIN + slideRoom(a, b, change, true) - SEAM_LEFT, to);
}

/** How far something only inserted or only deleted can be slid to one side; 0 for a replacement. A blank may stand beside it in both texts. */
function slideRoom(a: string, b: string, { aFrom, aTo, bFrom, bTo }: Bounds, right: boolean): number {
  const shorter = Math.min(aTo - aFrom, bTo - bFrom);
  if (aTo - aFrom === bTo - bFrom) return 0;
  if (shorter > 1) return shorter * LOPSIDED < Math.max(aTo - aFrom, bTo - bFrom) ? MOSTLY : 0;
  const inB = bTo - bFrom > aTo - aFrom;
  const [text, from, to] = inB ? [b, bFrom, bTo] : [a, aFrom, aTo];
  const length = Math.abs(aTo - aFrom - (bTo - bFrom));
  return right ? commonStart(text, to - length, text, to, Math.min(SLIDE, text.length - to)) : commonEnd(text, from, text, from + length, Math.min(SLIDE, from));
}
