import { MAX_CELLS, matchSmallGap } from "./small-gap";
import { matchNearIdentical } from "./near-identical";
import { matchUniqueRuns } from "./unique-anchors";
import type { Gap, Sequences } from "./sequences";

/** Lengths of the unique runs of words looked for, long to short: a long run that is unique says more than a word that is. */
const RUNS_OF_WORDS = [24, 8, 3, 1];

/** A line that is unique says enough by itself. */
export const RUNS_OF_LINES = [1];

/** What stands between blanks is mostly a word: only runs say enough. */
export const RUNS_OF_CHUNKS = [4];

/**
 * Table cells per element of a gap up to which dynamic programming is worth its time. On real revisions 128 flags 0.2 % fewer
 * characters than 16 and takes three times the work.
 */
const CELLS_PER_ELEMENT = 16;

interface Work extends Gap {
  /** Index into the lengths to go on from. */
  readonly level: number;
}

/** Matches the equal beginning and end of a gap and returns what is left between. */
export function trim({ a, b, match, steps }: Sequences, gap: Gap): Gap {
  let { aLow, aHigh, bLow, bHigh } = gap;
  while (aLow < aHigh && bLow < bHigh && a[aLow] === b[bLow]) match[aLow++] = bLow++;
  while (aLow < aHigh && bLow < bHigh && a[aHigh - 1] === b[bHigh - 1]) match[--aHigh] = --bHigh;
  steps.count += aLow - gap.aLow + (gap.aHigh - aHigh) + 1;
  return { aLow, aHigh, bLow, bHigh };
}

/**
 * Lines up two sequences of interned elements, writing into `sequences.match`. Anchors on runs that are unique on both sides,
 * long to short, and goes on in the gaps between them; small gaps are solved exactly, large ones without any anchor only
 * if they are nearly identical. What is left unmatched is replaced text. Near-linear: a gap begins again at the longest runs
 * only when it is at most half its parent, so each element is visited O(log n) times per length.
 *
 * @param lengths of the unique runs to anchor on, long to short
 * @param closely false to leave it at the anchors: for a first look, that words are looked at after
 */
export function align(sequences: Sequences, whole: Gap, lengths: readonly number[] = RUNS_OF_WORDS, closely = true): void {
  const stack: Work[] = [{ ...whole, level: 0 }];
  for (let work = stack.pop(); work; work = stack.pop()) {
    const gap = trim(sequences, work);
    const rows = gap.aHigh - gap.aLow;
    const columns = gap.bHigh - gap.bLow;
    if (rows === 0 || columns === 0) continue;
    if (closely && rows * columns <= Math.min(MAX_CELLS, CELLS_PER_ELEMENT * (rows + columns))) {
      matchSmallGap(sequences, gap);
      continue;
    }
    let gaps: Gap[] = [];
    let level = work.level;
    for (; gaps.length === 0 && level < lengths.length; level++) {
      gaps = matchUniqueRuns(sequences, gap, lengths[level] ?? 1);
    }
    if (closely && gaps.length === 0) matchNearIdentical(sequences, gap);
    for (const part of gaps) {
      const halved = part.aHigh - part.aLow + part.bHigh - part.bLow <= (rows + columns) / 2;
      stack.push({ ...part, level: halved ? 0 : level });
    }
  }
}
