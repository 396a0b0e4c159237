import { isBlankChange } from "./blank-change";
import { chunkRuns } from "./chunks";
import { commonEnd, commonStart } from "./common-ends";
import { LONGEST_PROBED, probeRuns, type EqualRun } from "./equal-runs";
import { ISLAND_SHARE } from "./hunks";
import { beginsBefore, endsAfter, type Bounds } from "./margins";
import type { Steps } from "./steps";
import { StretchWriter, type Stretch } from "./stretch-writer";

/** Ranges shorter than this on either side are compared by words as they are. */
const SHORTEST = 40;

/** What is the same between two changes and at least this long is not cut into words, but for a little at either end. */
const LONG = 24;

/** Between what both sides begin and end with alike, ranges shorter than this hold no run worth looking for. */
const WORTHWHILE = 96;

/**
 * Looks into the changed stretches and takes out of them what is the same at length. What is left to be cut into words is little
 * more than what changed; blanks that changed alone are left as stretches without words. Cuts are seams: no word, figure or
 * written date reaches across one.
 */
export function takeOutEqual(a: string, b: string, stretches: readonly Stretch[], steps: Steps): readonly Stretch[] {
  const writer = new StretchWriter();
  for (const stretch of stretches) {
    if (stretch.same) {
      writer.same(stretch.aTo);
    } else {
      const { aFrom, aTo, bFrom, bTo } = stretch;
      if (Math.min(aTo - aFrom, bTo - bFrom) >= SHORTEST) writeRuns(writer, a, b, stretch, telling(runsIn(a, b, stretch, steps), stretch));
      writer.changed(aTo, bTo);
    }
  }
  return writer.stretches;
}

/** What a stretch begins and ends with alike, and the long runs between. */
function runsIn(a: string, b: string, { aFrom, aTo, bFrom, bTo }: Bounds, steps: Steps): EqualRun[] {
  const shorter = Math.min(aTo - aFrom, bTo - bFrom);
  const before = commonStart(a, aFrom, b, bFrom, shorter);
  const after = commonEnd(a, aTo, b, bTo, shorter - before);
  const runs: EqualRun[] = before > 0 ? [{ a: aFrom, b: bFrom, length: before }] : [];
  if (shorter - before - after >= WORTHWHILE) {
    const inside = { aFrom: aFrom + before, aTo: aTo - after, bFrom: bFrom + before, bTo: bTo - after };
    const longer = Math.max(inside.aTo - inside.aFrom, inside.bTo - inside.bFrom);
    for (const run of longer > LONGEST_PROBED ? chunkRuns(a, b, inside, steps) : probeRuns(a, b, inside, steps)) if (run.length >= LONG) runs.push(run);
  }
  if (after > 0) runs.push({ a: aTo - after, b: bTo - after, length: after });
  return runs;
}

/** Leaves out runs that are small for the changes on both of their sides: whether they are islands is decided word by word. Ends with where the stretch ends. */
function telling(runs: readonly EqualRun[], { aFrom, bFrom, aTo, bTo }: Bounds): EqualRun[] {
  const kept: EqualRun[] = [];
  const whole = { a: aFrom, b: bFrom, length: 0 };
  const between = (run: EqualRun, next: EqualRun): number => next.a - run.a - run.length + next.b - run.b - run.length;
  for (const next of [...runs, { a: aTo, b: bTo, length: 0 }]) {
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      if (last.length * ISLAND_SHARE > Math.min(between(kept.at(-2) ?? whole, last), between(last, next))) break;
      kept.pop();
    }
    kept.push(next);
  }
  return kept;
}

/** Writes the insides of the runs as the same, and what lies between as changed. The last run is where the stretch ends. */
function writeRuns(writer: StretchWriter, a: string, b: string, { aFrom, bFrom }: Stretch, runs: readonly EqualRun[]): void {
  let before: Bounds = { aFrom, aTo: runs[0]?.a ?? aFrom, bFrom, bTo: runs[0]?.b ?? bFrom };
  let settledBefore = isEmpty(before);
  for (let n = 0; n + 1 < runs.length; n++) {
    const run = runs[n];
    const next = runs[n + 1];
    if (!run || !next) return;
    const end = run.a + run.length;
    const after = { aFrom: end, aTo: next.a, bFrom: run.b + run.length, bTo: next.b };
    const settledAfter = isEmpty(after) || isBlankChange(a, b, after);
    const first = settledBefore ? run.a : endsAfter(a, b, before, end);
    const last = first < 0 ? -1 : settledAfter ? end : beginsBefore(a, b, after, first);
    if (last > first) {
      writer.changed(first, run.b + first - run.a);
      writer.same(last);
    }
    before = after;
    settledBefore = settledAfter;
  }
}

const isEmpty = ({ aFrom, aTo, bFrom, bTo }: Bounds): boolean => aFrom === aTo && bFrom === bTo;
