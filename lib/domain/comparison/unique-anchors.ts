import { heaviestChain, type Run } from "./heaviest-chain";
import type { Gap, Sequences } from "./sequences";

const FACTOR = 0x01000193;
const DUPLICATE = -2;

/** Reused between calls: allocating a table per gap costs more than filling it. Grown on demand, never shrunk below a use. */
let hashes = new Int32Array(1024);
let placesA = new Int32Array(1024);
let placesB = new Int32Array(1024);

function prepareTable(entries: number): number {
  let size = 16;
  while (size < entries * 2) size *= 2;
  if (size > hashes.length) {
    hashes = new Int32Array(size);
    placesA = new Int32Array(size);
    placesB = new Int32Array(size);
  }
  placesA.fill(-1, 0, size);
  placesB.fill(-1, 0, size);
  return size - 1;
}

/** Spreads interned ids, which are small and dense, over 32 bits. */
function scatter(id: number): number {
  const mixed = Math.imul(id + 1, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Calls back with a rolling hash of each run of `k` elements in `[low, high)`. */
function eachGram(ids: Int32Array, low: number, high: number, k: number, visit: (hash: number, at: number) => void): void {
  let leaving = 1;
  for (let i = 1; i < k; i++) leaving = Math.imul(leaving, FACTOR);
  let hash = 0;
  for (let i = low; i < high; i++) {
    if (i - low >= k) hash = (hash - Math.imul(scatter(ids[i - k] ?? 0), leaving)) | 0;
    hash = (Math.imul(hash, FACTOR) + scatter(ids[i] ?? 0)) | 0;
    if (i - low >= k - 1) visit(hash, i - k + 1);
  }
}

function slotOf(hash: number, mask: number): number {
  let slot = (hash ^ (hash >>> 16)) & mask;
  while (placesA[slot] !== -1 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Runs of `k` elements that stand exactly once on each side, merged where they overlap on one diagonal; sorted by `a`. */
export function uniqueRuns(sequences: Sequences, gap: Gap, k: number): Run[] {
  const { a, b, weights } = sequences;
  const mask = prepareTable(gap.aHigh - gap.aLow);
  eachGram(a, gap.aLow, gap.aHigh, k, (hash, at) => {
    const slot = slotOf(hash, mask);
    hashes[slot] = hash;
    placesA[slot] = placesA[slot] === -1 ? at : DUPLICATE;
  });
  eachGram(b, gap.bLow, gap.bHigh, k, (hash, at) => {
    const slot = slotOf(hash, mask);
    if (placesA[slot] !== -1) placesB[slot] = placesB[slot] === -1 ? at : DUPLICATE;
  });
  const runs: Run[] = [];
  let start = -1;
  let diagonal = 0;
  let end = -1;
  const close = (): void => {
    if (start < 0) return;
    let weight = 0;
    for (let i = start; i < end; i++) weight += weights[i] ?? 0;
    runs.push({ a: start, b: start + diagonal, length: end - start, weight });
    start = -1;
  };
  eachGram(a, gap.aLow, gap.aHigh, k, (hash, at) => {
    const slot = slotOf(hash, mask);
    const inB = placesB[slot] ?? -1;
    if (placesA[slot] !== at || inB < 0) return;
    for (let i = 0; i < k; i++) if (a[at + i] !== b[inB + i]) return; // two runs of one hash
    if (start < 0 || inB - at !== diagonal || at > end) {
      close();
      start = at;
      diagonal = inB - at;
    }
    end = at + k;
  });
  close();
  sequences.steps.count += 2 * (gap.aHigh - gap.aLow) + (gap.bHigh - gap.bLow) + runs.length * Math.ceil(Math.log2(runs.length + 1));
  return runs;
}

/**
 * Matches the heaviest ordered set of runs of `k` elements that are unique on both sides of the gap, and returns the gaps
 * that remain between them; an empty list when there is no such run.
 */
export function matchUniqueRuns(sequences: Sequences, gap: Gap, k: number): Gap[] {
  const runs = uniqueRuns(sequences, gap, k);
  if (runs.length === 0) return [];
  const gaps: Gap[] = [];
  let { aLow, bLow } = gap;
  for (const run of heaviestChain(runs)) {
    const overlap = Math.max(0, aLow - run.a, bLow - run.b);
    if (overlap >= run.length) continue;
    const fromA = run.a + overlap;
    const fromB = run.b + overlap;
    gaps.push({ aLow, aHigh: fromA, bLow, bHigh: fromB });
    aLow = run.a + run.length;
    bLow = run.b + run.length;
    for (let i = fromA; i < aLow; i++) sequences.match[i] = i - fromA + fromB;
  }
  gaps.push({ aLow, aHigh: gap.aHigh, bLow, bHigh: gap.bHigh });
  return gaps;
}
