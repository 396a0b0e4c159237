import type { Gap, Sequences } from "./sequences";

/**
 * What a run of equality must be worth, in characters, to be kept between two changes: below this it is an island
 * that makes the reader's eye jump for nothing (a lone « de », a comma).
 */
export const ISLAND_COST = 3;

/** Cells one call may fill, and so the bytes of its table. */
export const MAX_CELLS = 1 << 16;

const IMPOSSIBLE = -1e9;

/** What is kept of each cell for the way back: whether a skip here passes over `a`, and how its match and its best arose. */
const SKIPS_A = 1;
const MATCH_BEGINS_RUN = 2;
const MATCH_IS_BEST = 4;

/**
 * Lines up a small gap by dynamic programming: the most characters matched, each run of equality costing `ISLAND_COST`
 * (Gotoh's affine gaps, turned round). O(n·m), so for gaps of up to `MAX_CELLS` cells only.
 */
export function matchSmallGap(sequences: Sequences, gap: Gap): void {
  const { a, b, weights, match, steps } = sequences;
  const rows = gap.aHigh - gap.aLow;
  const columns = gap.bHigh - gap.bLow;
  const width = columns + 1;
  steps.count += rows * columns;
  const trace = new Uint8Array((rows + 1) * width).fill(SKIPS_A, 0, width);
  // Best scores that end in a match, and that end anyhow, for the row above and the row being filled.
  let matchedAbove = new Int32Array(width).fill(IMPOSSIBLE);
  let matched = new Int32Array(width).fill(IMPOSSIBLE);
  let bestAbove = new Int32Array(width);
  let best = new Int32Array(width);
  for (let i = 1; i <= rows; i++) {
    const element = a[gap.aLow + i - 1];
    const weight = weights[gap.aLow + i - 1] ?? 0;
    for (let j = 1; j <= columns; j++) {
      const up = bestAbove[j] ?? 0;
      const left = best[j - 1] ?? 0;
      let cell = up > left ? SKIPS_A : 0;
      let score = up > left ? up : left;
      let matchScore = IMPOSSIBLE;
      if (element === b[gap.bLow + j - 1]) {
        const begun = (bestAbove[j - 1] ?? 0) - ISLAND_COST;
        const continued = matchedAbove[j - 1] ?? 0;
        if (begun > continued) cell |= MATCH_BEGINS_RUN;
        matchScore = weight + (begun > continued ? begun : continued);
        if (matchScore > score) {
          score = matchScore;
          cell |= MATCH_IS_BEST;
        }
      }
      matched[j] = matchScore;
      best[j] = score;
      trace[i * width + j] = cell;
    }
    [matchedAbove, matched] = [matched, matchedAbove];
    [bestAbove, best] = [best, bestAbove];
  }

  let continuing = false;
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const cell = trace[i * width + j] ?? 0;
    if (continuing || cell & MATCH_IS_BEST) {
      match[gap.aLow + --i] = gap.bLow + --j;
      continuing = (cell & MATCH_BEGINS_RUN) === 0;
    } else if (cell & SKIPS_A) {
      i--;
    } else {
      j--;
    }
  }
}
