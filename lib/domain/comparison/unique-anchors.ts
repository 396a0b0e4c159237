import { heaviestChain, type Run } from "./heaviest-chain";
import type { Gap, Sequences } from "./sequences";

const FACTOR = 0x01000193;
const NONE = -1;
const DUPLICATE = -2;

/** Reused between calls: allocating a table per gap costs more than filling it. Grown on demand, never shrunk below a use. */
let hashes = new Int32Array(1024);
let placesA = new Int32Array(1024);
let placesB = new Int32Array(1024);
/** Slot of each run of the first sequence. */
let slots = new Int32Array(512);

function prepareTable(entries: number): number {
  let size = 16;
  while (size < entries * 2) size *= 2;
  if (size > hashes.length) {
    hashes = new Int32Array(size);
    placesA = new Int32Array(size);
    placesB = new Int32Array(size);
    slots = new Int32Array(size >> 1);
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

/** What an element contributes to a hash when it leaves a run of `k`. */
function leavingFactor(k: number): number {
  let factor = 1;
  for (let i = 1; i < k; i++) factor = Math.imul(factor, FACTOR);
  return factor;
}

function slotOf(hash: number, mask: number): number {
  let slot = (hash ^ (hash >>> 16)) & mask;
  while (placesA[slot] !== -1 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Enters each run of `k` elements of `[low, high)` by a rolling hash: its place, or that it stands there more than once. */
function enterRuns(ids: Int32Array, low: number, high: number, k: number, mask: number): void {
  const leaving = leavingFactor(k);
  let hash = 0;
  for (let i = low; i < high; i++) {
    if (i - low >= k) hash = (hash - Math.imul(scatter(ids[i - k] ?? 0), leaving)) | 0;
    hash = (Math.imul(hash, FACTOR) + scatter(ids[i] ?? 0)) | 0;
    if (i - low < k - 1) continue;
    const slot = slotOf(hash, mask);
    slots[i - k + 1 - low] = slot;
    hashes[slot] = hash;
    placesA[slot] = placesA[slot] === -1 ? i - k + 1 : DUPLICATE;
  }
}

/** Enters where the runs known from the first sequence stand in the second. */
function findRuns(ids: Int32Array, low: number, high: number, k: number, mask: number): void {
  const leaving = leavingFactor(k);
  let hash = 0;
  for (let i = low; i < high; i++) {
    if (i - low >= k) hash = (hash - Math.imul(scatter(ids[i - k] ?? 0), leaving)) | 0;
    hash = (Math.imul(hash, FACTOR) + scatter(ids[i] ?? 0)) | 0;
    if (i - low < k - 1) continue;
    const slot = slotOf(hash, mask);
    if (placesA[slot] !== -1) placesB[slot] = placesB[slot] === -1 ? i - k + 1 : DUPLICATE;
  }
}

/** Where each element stands that a gap of the first sequence has once, by its number; as the tables above, but without hashes. */
let onlyA = new Int32Array(1024);
let onlyB = new Int32Array(1024);

/** What `enterRuns` and `findRuns` do, for single elements: these are numbered already. */
function enterSingles({ a, b }: Sequences, { aLow, aHigh, bLow, bHigh }: Gap): void {
  let most = 0;
  for (let i = aLow; i < aHigh; i++) if ((a[i] ?? 0) > most) most = a[i] ?? 0;
  for (let j = bLow; j < bHigh; j++) if ((b[j] ?? 0) > most) most = b[j] ?? 0;
  if (most >= onlyA.length) {
    onlyA = new Int32Array(2 * most);
    onlyB = new Int32Array(2 * most);
  }
  for (let j = bLow; j < bHigh; j++) onlyB[b[j] ?? 0] = NONE;
  for (let i = aLow; i < aHigh; i++) {
    onlyA[a[i] ?? 0] = NONE;
    onlyB[a[i] ?? 0] = NONE;
  }
  for (let i = aLow; i < aHigh; i++) onlyA[a[i] ?? 0] = onlyA[a[i] ?? 0] === NONE ? i : DUPLICATE;
  for (let j = bLow; j < bHigh; j++) onlyB[b[j] ?? 0] = onlyB[b[j] ?? 0] === NONE ? j : DUPLICATE;
}

function makeRun(weights: Int32Array, start: number, end: number, diagonal: number): Run {
  let weight = 0;
  for (let i = start; i < end; i++) weight += weights[i] ?? 0;
  return { a: start, b: start + diagonal, length: end - start, weight };
}

/** Runs of `k` elements that stand exactly once on each side, grown as far as both sides agree; sorted by `a`. */
export function uniqueRuns(sequences: Sequences, gap: Gap, k: number): Run[] {
  const { a, b, weights } = sequences;
  const runs: Run[] = [];
  if (gap.aHigh - gap.aLow < k || gap.bHigh - gap.bLow < k) return runs;
  if (k === 1) {
    enterSingles(sequences, gap);
  } else {
    const mask = prepareTable(gap.aHigh - gap.aLow);
    enterRuns(a, gap.aLow, gap.aHigh, k, mask);
    findRuns(b, gap.bLow, gap.bHigh, k, mask);
  }
  let end = gap.aLow;
  for (let at = gap.aLow; at <= gap.aHigh - k; at++) {
    const slot = k === 1 ? (a[at] ?? 0) : (slots[at - gap.aLow] ?? 0);
    const inB = (k === 1 ? onlyB[slot] : placesB[slot]) ?? 0;
    if (inB < 0 || (k === 1 ? onlyA[slot] : placesA[slot]) !== at) continue;
    let same = 0;
    while (same < k && a[at + same] === b[inB + same]) same++;
    if (same < k) continue; // two runs of one hash
    const diagonal = inB - at;
    let start = at;
    while (start > end && start + diagonal > gap.bLow && a[start - 1] === b[start + diagonal - 1]) start--;
    end = at + k;
    while (end < gap.aHigh && end + diagonal < gap.bHigh && a[end] === b[end + diagonal]) end++;
    runs.push(makeRun(weights, start, end, diagonal));
    // Whatever else is unique up to here lies on the same diagonal.
    at = end - k;
  }
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
