import { commonEnd, commonStart } from "./common-ends";
import { heaviestChain, type Run } from "./heaviest-chain";
import type { Bounds } from "./margins";
import type { Steps } from "./steps";

/** A run of the same characters: where it begins in either text, and its length. */
export interface EqualRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Characters looked for at a time, and how far apart. What is the same for both together is found wherever it stands. */
const PROBE = 24;
const STEP = 16;

/** After so many probes in a row that find nothing they stand another step further apart, as a long deletion asks for. */
const PATIENCE = 32;

/** Longest range looked into, in characters: each probe searches all of it. */
export const LONGEST_PROBED = 6_000;

/**
 * Runs of characters that stand once in a range of either text, grown as far as both agree and in the order of both. The engine's
 * own search does the work, uncompiled code next to none. At most `LONGEST_PROBED` characters on each side: O(n²/`STEP`) at the
 * speed of `indexOf`.
 */
export function probeRuns(a: string, b: string, { aFrom, aTo, bFrom, bTo }: Bounds, steps: Steps): EqualRun[] {
  const inA = a.slice(aFrom, aTo);
  const inB = b.slice(bFrom, bTo);
  const found: Run[] = [];
  let end = 0;
  let missed = 0;
  for (let at = 0; at + PROBE <= inA.length; ) {
    const probe = inA.slice(at, at + PROBE);
    const there = inB.indexOf(probe);
    steps.count += PROBE;
    missed++;
    if (there < 0 || inB.indexOf(probe, there + 1) >= 0 || inA.indexOf(probe) !== at || inA.indexOf(probe, at + 1) >= 0) {
      at += STEP * Math.ceil(missed / PATIENCE);
      continue;
    }
    const before = commonEnd(inA, at, inB, there, Math.min(at - end, there));
    const after = commonStart(inA, at + PROBE, inB, there + PROBE, Math.min(inA.length - at, inB.length - there) - PROBE);
    const length = before + PROBE + after;
    found.push({ a: at - before, b: there - before, length, weight: length });
    end = at + PROBE + after;
    at = end + 1;
    missed = 0;
  }
  const runs: EqualRun[] = [];
  let [fromA, fromB] = [0, 0];
  for (const run of heaviestChain(found)) {
    const overlap = Math.max(0, fromA - run.a, fromB - run.b);
    if (overlap >= run.length) continue;
    fromA = run.a + run.length;
    fromB = run.b + run.length;
    runs.push({ a: aFrom + run.a + overlap, b: bFrom + run.b + overlap, length: run.length - overlap });
  }
  return runs;
}
