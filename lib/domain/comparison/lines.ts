import { align, RUNS_OF_LINES } from "./align";
import { commonEnd, commonStart } from "./common-ends";
import { cutBoth, LONG_LINE, type Pieces } from "./pieces";
import { seamAfter, seamBefore } from "./seam";
import type { Steps } from "./steps";

/** Runs of equal lines shorter than this many characters are left to the comparison by words: a repeated heading is a poor anchor. */
const LONG = 48;

/**
 * Characters of what both sides of a change begin and end with alike that are compared by words all the same, so that the
 * change can be moved to where a sentence begins: little for a replacement, more for what was only inserted or deleted.
 */
const MARGIN = 48;
const WIDE_MARGIN = 320;

/** A pair of stretches, offsets in either text. */
export interface Stretch {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** The same characters on both sides. */
  readonly same: boolean;
}

/** Collects stretches from left to right: each call says only how far the next one goes. */
class StretchWriter {
  readonly stretches: Stretch[] = [];
  aFrom = 0;
  bFrom = 0;

  constructor(
    private readonly a: string,
    private readonly b: string,
  ) {}

  same(aTo: number): void {
    if (aTo > this.aFrom) this.push(aTo, this.bFrom + aTo - this.aFrom, true);
  }

  /** What may have changed, without the characters that both sides begin and end with alike. */
  changed(aTo: number, bTo: number): void {
    const { a, b, aFrom, bFrom } = this;
    if (aTo === aFrom && bTo === bFrom) return;
    const shorter = Math.min(aTo - aFrom, bTo - bFrom);
    const before = commonStart(a, aFrom, b, bFrom, shorter);
    const after = commonEnd(a, aTo, b, bTo, shorter - before);
    const margin = before + after === shorter ? WIDE_MARGIN : MARGIN;
    const first = before > margin ? seamBefore(a, aFrom + before - margin, aFrom) : -1;
    const last = after > margin ? seamAfter(a, aTo - after + margin, aTo) : -1;
    if (first > 0) this.same(first);
    const left = last > 0 ? aTo - last : 0;
    this.push(aTo - left, bTo - left, false);
    this.same(aTo);
  }

  private push(aTo: number, bTo: number, same: boolean): void {
    const { aFrom, bFrom } = this;
    const previous = this.stretches.at(-1);
    if (same && previous?.same) this.stretches[this.stretches.length - 1] = { ...previous, aTo, bTo };
    else this.stretches.push({ aFrom, aTo, bFrom, bTo, same });
    this.aFrom = aTo;
    this.bFrom = bTo;
  }
}

/** Numbers the pieces of one text; equal ones get equal numbers. */
function intern({ keys }: Pieces, known: Map<string, number>): Int32Array {
  const ids = new Int32Array(keys.length);
  for (let i = 0; i < ids.length; i++) {
    const key = keys[i] ?? "";
    let id = known.get(key);
    if (id === undefined) known.set(key, (id = known.size));
    ids[i] = id;
  }
  return ids;
}

/**
 * Cuts two texts into stretches that cover both in order: long runs of identical lines, which need no closer look, and what
 * is left between them. Most of a revised text is settled here without being cut into words.
 */
export function alignLines(a: string, b: string, steps: Steps): Stretch[] {
  if (a === b) return a === "" ? [] : [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length, same: true }];
  const { from, aTo, bTo } = changedLines(a, b);
  const [piecesA, piecesB] = cutBoth(a, b, from, aTo, bTo);
  const known = new Map<string, number>();
  const left = intern(piecesA, known);
  const right = intern(piecesB, known);
  const startsA = piecesA.starts;
  const startsB = piecesB.starts;
  const rows = left.length;
  const weights = new Int32Array(rows);
  for (let i = 0; i < rows; i++) weights[i] = (startsA[i + 1] ?? 0) - (startsA[i] ?? 0);
  const match = new Int32Array(rows).fill(-1);
  steps.count += rows + right.length;
  align({ a: left, b: right, weights, match, steps }, { aLow: 0, aHigh: rows, bLow: 0, bHigh: right.length }, RUNS_OF_LINES);

  const writer = new StretchWriter(a, b);
  writer.same(from);
  for (let i = 0; i < rows; ) {
    const j = match[i] ?? -1;
    let length = 1;
    if (j >= 0) {
      while (i + length < rows && match[i + length] === j + length) length++;
      const start = startsA[i] ?? 0;
      const end = startsA[i + length] ?? 0;
      if (end - start >= LONG) {
        writer.changed(start, startsB[j] ?? 0);
        writer.same(end);
      }
    }
    i += length;
  }
  writer.changed(aTo, bTo);
  writer.same(a.length);
  return writer.stretches;
}

/**
 * Where the lines begin and end that two different texts do not have in common at their very beginnings and ends; inside a long
 * line, where a seam is.
 */
function changedLines(a: string, b: string): { from: number; aTo: number; bTo: number } {
  const shorter = Math.min(a.length, b.length);
  const before = commonStart(a, 0, b, 0, shorter);
  const after = commonEnd(a, a.length, b, b.length, shorter - before);
  let from = before < LONG ? 0 : a.lastIndexOf("\n", before - 1) + 1;
  if (before - from > LONG_LINE) from = Math.max(from, seamBefore(a, before - WIDE_MARGIN, from));
  const feed = after < LONG ? -1 : a.indexOf("\n", a.length - after);
  let same = feed < 0 ? 0 : a.length - feed - 1;
  if (after - same > LONG_LINE) {
    const seam = seamAfter(a, a.length - after + WIDE_MARGIN, a.length);
    if (seam > 0) same = a.length - seam;
  }
  return { from: from < LONG ? 0 : from, aTo: a.length - same, bTo: b.length - same };
}
