import { align, RUNS_OF_LINES } from "./align";
import { commonEnd, commonStart } from "./common-ends";
import { cutBoth, LONG_LINE } from "./pieces";
import { seamAfter, seamBefore } from "./seam";
import type { Steps } from "./steps";
import { StretchWriter, type Stretch } from "./stretch-writer";

/** Runs of equal lines shorter than this many characters are left to the comparison by words: a repeated heading is a poor anchor. */
const LONG = 48;

/** Characters of what both sides of a change begin and end with alike that are looked at all the same, so that the change can be moved to where a sentence begins. */
const MARGIN = 320;

/**
 * Cuts two texts into stretches that cover both in order: long runs of identical lines or paragraphs, which need no closer look, and what
 * is left between them. Most of a revised text is settled here without being cut into words.
 */
export function alignLines(a: string, b: string, steps: Steps): Stretch[] {
  if (a === b) return a === "" ? [] : [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length, same: true }];
  const { from, aTo, bTo } = changedLines(a, b);
  const [{ ids: left, starts: startsA }, { ids: right, starts: startsB }] = cutBoth(a, b, from, aTo, bTo);
  const rows = left.length;
  const weights = new Int32Array(rows);
  for (let i = 0; i < rows; i++) weights[i] = (startsA[i + 1] ?? 0) - (startsA[i] ?? 0);
  const match = new Int32Array(rows).fill(-1);
  steps.count += rows + right.length;
  align({ a: left, b: right, weights, match, steps }, { aLow: 0, aHigh: rows, bLow: 0, bHigh: right.length }, RUNS_OF_LINES, false);

  const writer = new StretchWriter();
  writer.same(from);
  const same = (i: number, past: number): boolean => {
    const j = match[i] ?? 0;
    return a.slice(startsA[i], startsA[past]) === b.slice(startsB[j], startsB[j + past - i]);
  };
  const settle = (i: number, past: number): void => {
    const [start, end] = [startsA[i] ?? 0, startsA[past] ?? 0];
    if (end - start < LONG) return;
    writer.changed(start, startsB[match[i] ?? 0] ?? 0);
    writer.same(end);
  };
  for (let i = 0; i < rows; ) {
    const j = match[i] ?? -1;
    let past = i + 1;
    if (j >= 0) {
      while (past < rows && match[past] === j + past - i) past++;
      // Pieces are lined up by what they begin and end with; nearly always all of a run is the same.
      if (same(i, past)) settle(i, past);
      else eachRun(i, past, (n) => same(n, n + 1), settle);
    }
    i = past;
  }
  writer.changed(aTo, bTo);
  writer.same(a.length);
  return writer.stretches;
}

/** Calls back with each longest run within `[low, high)` of what holds. */
function eachRun(low: number, high: number, holds: (n: number) => boolean, found: (low: number, high: number) => void): void {
  let from = low;
  for (let n = low; n <= high; n++) {
    if (n < high && holds(n)) continue;
    if (n > from) found(from, n);
    from = n + 1;
  }
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
  if (before - from > LONG_LINE) from = Math.max(from, seamBefore(a, before - MARGIN, from));
  const feed = after < LONG ? -1 : a.indexOf("\n", a.length - after);
  let same = feed < 0 ? 0 : a.length - feed - 1;
  if (after - same > LONG_LINE) {
    const seam = seamAfter(a, a.length - after + MARGIN, a.length);
    if (seam > 0) same = a.length - seam;
  }
  return { from: from < LONG ? 0 : from, aTo: a.length - same, bTo: b.length - same };
}
