import { tellingLength } from "../text/telling-length";
import type { Run } from "./heaviest-chain";
import type { Gap } from "./sequences";
import type { Steps } from "./steps";
import { uniqueRuns } from "./unique-anchors";
import type { Words } from "./words";

/** Tokens that must agree for a stretch to be looked at as moved, and characters it must have to be called so. */
const MOVED_TOKENS = 6;
const MOVED_CHARACTERS = 32;

/** The same words deleted at tokens `[a, a + length)` and inserted at `[b, b + length)`. */
export interface Move {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The changed tokens of one side put one after another, a mark that equals nothing after each hunk; without hunks too short to have moved. */
function gather(words: Words, hunks: readonly (readonly Gap[])[], side: "a" | "b", mark: number): { ids: Int32Array; places: Int32Array } {
  const ranges: number[] = [];
  let room = 0;
  for (const list of hunks) {
    for (const { aLow, aHigh, bLow, bHigh } of list) {
      const low = side === "a" ? aLow : bLow;
      const high = side === "a" ? aHigh : bHigh;
      if (high - low < MOVED_TOKENS) continue;
      ranges.push(low, high);
      room += high - low + 1;
    }
  }
  const ids = new Int32Array(room);
  const places = new Int32Array(room);
  let count = 0;
  for (let n = 0; n < ranges.length; n += 2) {
    const high = ranges[n + 1] ?? 0;
    for (let i = ranges[n] ?? 0; i < high; i++) {
      ids[count] = words.ids[i] ?? 0;
      places[count++] = i;
    }
    ids[count] = mark;
    places[count++] = -1;
  }
  return { ids, places };
}

/**
 * Finds stretches that were deleted at one place and inserted at another: runs of words that are unique among all that was
 * deleted and among all that was inserted, grown as far as they agree, longest first, without overlap. What stands twice is left
 * as content: which copy moved where cannot be known. Near-linear.
 *
 * @param hunks one list per stretch
 */
export function findMoves(a: Words, b: Words, hunks: readonly (readonly Gap[])[], steps: Steps): readonly Move[] {
  const left = gather(a, hunks, "a", -1);
  const right = gather(b, hunks, "b", -2);
  if (left.ids.length === 0 || right.ids.length === 0) return [];
  const weights = left.places.map((place) => (place < 0 ? 0 : (a.ends[place] ?? 0) - (a.starts[place] ?? 0)));
  const whole = { aLow: 0, aHigh: left.ids.length, bLow: 0, bHigh: right.ids.length };
  const runs = uniqueRuns({ a: left.ids, b: right.ids, weights, match: new Int32Array(0), steps }, whole, MOVED_TOKENS);
  const takenA = new Uint8Array(left.ids.length);
  const takenB = new Uint8Array(right.ids.length);
  const moves: Move[] = [];
  const free = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < takenA.length && j < takenB.length && left.ids[i] === right.ids[j] && !takenA[i] && !takenB[j];
  for (const run of runs.sort((x: Run, y: Run) => y.weight - x.weight)) {
    // A longer move may have taken part of this one: begin at the first pair that is still free.
    let skip = 0;
    while (skip < run.length && !free(run.a + skip, run.b + skip)) skip++;
    if (skip === run.length) continue;
    let from = run.a + skip;
    let to = from + 1;
    const shift = run.b - run.a;
    while (free(from - 1, from - 1 + shift)) from--;
    while (free(to, to + shift)) to++;
    const move = { a: left.places[from] ?? 0, b: right.places[from + shift] ?? 0, length: to - from };
    steps.count += move.length;
    if (tellingLength(a.text, a.starts[move.a], a.ends[move.a + move.length - 1]) < MOVED_CHARACTERS) continue;
    takenA.fill(1, from, to);
    takenB.fill(1, from + shift, to + shift);
    moves.push(move);
  }
  return moves;
}
