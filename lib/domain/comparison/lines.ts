import { align } from "./align";
import { Interner } from "./interner";
import type { Steps } from "./steps";

/** Stretches shorter than this many characters are left to the comparison by words: a repeated heading is a poor anchor. */
const LONG = 48;

/** A pair of stretches, offsets in either text. */
export interface Stretch {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** The same characters on both sides. */
  readonly same: boolean;
}

function cutLines(text: string, interner: Interner): { ids: Int32Array; starts: Int32Array } {
  const ids: number[] = [];
  const starts: number[] = [];
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    const to = feed < 0 ? text.length : feed + 1;
    ids.push(interner.line(text.slice(from, to)));
    starts.push(from);
    from = to;
  }
  starts.push(text.length);
  return { ids: Int32Array.from(ids), starts: Int32Array.from(starts) };
}

/**
 * Cuts two texts into stretches that cover both in order: long runs of identical lines, which need no closer look, and what
 * is left between them. Most of a revised text is settled here without being cut into words.
 */
export function alignLines(a: string, b: string, steps: Steps): Stretch[] {
  if (a === b) return a === "" ? [] : [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length, same: true }];
  const interner = new Interner();
  const left = cutLines(a, interner);
  const right = cutLines(b, interner);
  const rows = left.ids.length;
  const weights = left.starts.slice(0, rows).map((start, i) => (left.starts[i + 1] ?? 0) - start);
  const match = new Int32Array(rows).fill(-1);
  steps.count += rows + right.ids.length;
  align({ a: left.ids, b: right.ids, weights, match, steps }, { aLow: 0, aHigh: rows, bLow: 0, bHigh: right.ids.length });

  const stretches: Stretch[] = [];
  let aFrom = 0;
  let bFrom = 0;
  const changed = (aTo: number, bTo: number): void => {
    if (aTo > aFrom || bTo > bFrom) stretches.push({ aFrom, aTo, bFrom, bTo, same: false });
  };
  for (let i = 0; i < rows; ) {
    const j = match[i] ?? -1;
    let length = 1;
    if (j >= 0) {
      while (i + length < rows && match[i + length] === j + length) length++;
      const start = left.starts[i] ?? 0;
      const end = left.starts[i + length] ?? 0;
      if (end - start >= LONG) {
        const other = right.starts[j] ?? 0;
        changed(start, other);
        stretches.push({ aFrom: start, aTo: end, bFrom: other, bTo: other + end - start, same: true });
        aFrom = end;
        bFrom = other + end - start;
      }
    }
    i += length;
  }
  changed(a.length, b.length);
  return stretches;
}
