import { ISLAND_COST } from "./small-gap";
import type { Gap } from "./sequences";
import type { Words } from "./words";

/**
 * An island of equality this many times smaller than the changes on both of its sides is dropped: words that two unrelated
 * sentences happen to share are no help to a reader.
 */
export const ISLAND_SHARE = 8;

/**
 * Maximal stretches of unmatched tokens within a gap, in order, as ranges of tokens. They say everything: the tokens between
 * two hunks are as many on both sides and equal one by one.
 */
export function findHunks(match: Int32Array, gap: Gap): Gap[] {
  const hunks: Gap[] = [];
  let { aLow, bLow } = gap;
  for (let i = aLow; i <= gap.aHigh; i++) {
    const j = i < gap.aHigh ? (match[i] ?? -1) : gap.bHigh;
    if (j < 0) continue;
    if (i > aLow || j > bLow) hunks.push({ aLow, aHigh: i, bLow, bHigh: j });
    aLow = i + 1;
    bLow = j + 1;
  }
  return hunks;
}

const width = (words: Words, low: number, high: number): number =>
  high > low ? (words.ends[high - 1] ?? 0) - (words.starts[low] ?? 0) : 0;

/** Joins hunks across islands that are too small for what surrounds them. */
export function dropIslands(hunks: readonly Gap[], a: Words, b: Words): Gap[] {
  const kept: Gap[] = [];
  const sizeOf = (hunk: Gap): number => width(a, hunk.aLow, hunk.aHigh) + width(b, hunk.bLow, hunk.bHigh);
  for (const next of hunks) {
    let hunk = next;
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      let island = 0;
      for (let i = last.aHigh; i < hunk.aLow; i++) island += (a.ends[i] ?? 0) - (a.starts[i] ?? 0);
      if (island > ISLAND_COST && island * ISLAND_SHARE > Math.min(sizeOf(last), sizeOf(hunk))) break;
      hunk = { aLow: last.aLow, aHigh: hunk.aHigh, bLow: last.bLow, bHigh: hunk.bHigh };
      kept.pop();
    }
    kept.push(hunk);
  }
  return kept;
}
