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

/** Reused between calls, since most gaps are a few words. The cells, and per column the best scores of the row above: ending in a match, and anyhow. */
let trace = new Uint8Array(1024);
let matched = new Int32Array(256);
let best = new Int32Array(256);

function reserve(cells: number, width: number): void {
  if (cells > trace.length) trace = new Uint8Array(Math.max(cells, 2 * trace.length));
  if (width > best.length) {
    matched = new Int32Array(2 * width);
    best = new Int32Array(2 * width);
  }
  trace.fill(SKIPS_A, 0, width);
  matched.fill(IMPOSSIBLE, 0, width);
  best.fill(0, 0, width);
}

/**
 * Lines up a small gap by dynamic programming: the most characters matched, each run of equality costing `ISLAND_COST`
 * (Gotoh's affine gaps, turned round). O(n·m), so for gaps of up to `MAX_CELLS` cells only.
 */
export function matchSmallGap(sequences: Sequences, gap: Gap): void {
  const { a, b, weights, steps } = sequences;
  const rows = gap.aHigh - gap.aLow;
  const columns = gap.bHigh - gap.bLow;
  const width = columns + 1;
  steps.count += rows * columns;
  reserve((rows + 1) * width, width);
  for (let i = 1; i <= rows; i++) {
    const element = a[gap.aLow + i - 1];
    const weight = weights[gap.aLow + i - 1] ?? 0;
    // Scores up and to the left (of the row above), and to the left in this row.
    let diagonalMatched = IMPOSSIBLE;
    let diagonal = 0;
    let left = 0;
    trace[i * width] = 0;
    for (let j = 1; j <= columns; j++) {
      const up = best[j] ?? 0;
      let cell = up > left ? SKIPS_A : 0;
      let score = up > left ? up : left;
      let matchScore = IMPOSSIBLE;
      if (element === b[gap.bLow + j - 1]) {
        const begun = diagonal - ISLAND_COST;
        if (begun > diagonalMatched) cell |= MATCH_BEGINS_RUN;
        matchScore = weight + (begun > diagonalMatched ? begun : diagonalMatched);
        if (matchScore > score) {
          score = matchScore;
          cell |= MATCH_IS_BEST;
        }
      }
      diagonalMatched = matched[j] ?? 0;
      diagonal = up;
      matched[j] = matchScore;
      best[j] = left = score;
      trace[i * width + j] = cell;
    }
  }
  walkBack(sequences, gap, rows, columns);
}

function walkBack({ match }: Sequences, gap: Gap, rows: number, columns: number): void {
  let continuing = false;
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const cell = trace[i * (columns + 1) + j] ?? 0;
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
