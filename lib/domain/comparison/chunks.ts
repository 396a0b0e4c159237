import { align, RUNS_OF_CHUNKS } from "./align";
import { ISLAND_SHARE } from "./hunks";
import { beginsBefore, endsAfter, type Bounds } from "./margins";
import type { Steps } from "./steps";
import { StretchWriter, type Stretch } from "./stretch-writer";

/** Stretches shorter than this on either side are compared by words as they are: looking closer would cost more. */
const WORTHWHILE = 96;

/** What is the same between two changes and at least this long is not cut into words, but for a little at either end. */
const LONG = 40;

/** What stands between blanks in the changed stretches of one text, numbered: equal chunks have equal numbers. */
interface Chunks {
  readonly ids: Int32Array;
  /** Where each begins. The blank after it is its last character, so that the next one begins where it ends. */
  readonly starts: Int32Array;
  /** First chunk of each stretch, and the total at the end; a stretch that is not looked into has none. */
  readonly firsts: Int32Array;
}

const isWorthwhile = ({ same, aFrom, aTo, bFrom, bTo }: Stretch): boolean => !same && Math.min(aTo - aFrom, bTo - bFrom) >= WORTHWHILE;

function cutChunks(text: string, stretches: readonly Stretch[], side: "a" | "b", known: Map<string, number>): Chunks {
  const cut = stretches.map((stretch) =>
    !isWorthwhile(stretch) ? [] : side === "a" ? text.slice(stretch.aFrom, stretch.aTo).split(" ") : text.slice(stretch.bFrom, stretch.bTo).split(" "),
  );
  const firsts = new Int32Array(stretches.length + 1);
  for (let n = 0; n < cut.length; n++) firsts[n + 1] = (firsts[n] ?? 0) + (cut[n]?.length ?? 0);
  const ids = new Int32Array(firsts[stretches.length] ?? 0);
  const starts = new Int32Array(ids.length);
  let count = 0;
  cut.forEach((chunks, n) => {
    const stretch = stretches[n];
    let at = (side === "a" ? stretch?.aFrom : stretch?.bFrom) ?? 0;
    for (const chunk of chunks) {
      let id = known.get(chunk);
      if (id === undefined) known.set(chunk, (id = known.size));
      starts[count] = at;
      ids[count++] = id;
      at += chunk.length + 1;
    }
  });
  return { ids, starts, firsts };
}

/**
 * Looks into the changed stretches by what stands between blanks, which the engine cuts and compares by itself, and takes out
 * of them what is the same at length. What is left to be cut into words is little more than what changed. Cuts are seams: no word,
 * figure or written date reaches across one.
 */
export function alignChunks(a: string, b: string, stretches: readonly Stretch[], steps: Steps): readonly Stretch[] {
  if (!stretches.some(isWorthwhile)) return stretches;
  const known = new Map<string, number>();
  const left = cutChunks(a, stretches, "a", known);
  const right = cutChunks(b, stretches, "b", known);
  const weights = new Int32Array(left.ids.length);
  for (let i = 0; i < weights.length; i++) weights[i] = (left.starts[i + 1] ?? a.length) - (left.starts[i] ?? 0);
  const match = new Int32Array(left.ids.length).fill(-1);
  const writer = new StretchWriter();
  steps.count += left.ids.length + right.ids.length;
  stretches.forEach((stretch, n) => {
    if (stretch.same) return writer.same(stretch.aTo);
    const gap = { aLow: left.firsts[n] ?? 0, aHigh: left.firsts[n + 1] ?? 0, bLow: right.firsts[n] ?? 0, bHigh: right.firsts[n + 1] ?? 0 };
    if (gap.aHigh > gap.aLow) {
      align({ a: left.ids, b: right.ids, weights, match, steps }, gap, RUNS_OF_CHUNKS, false);
      takeOutRuns(writer, a, b, stretch, runsOf(left, right, match, gap.aLow, gap.aHigh, stretch));
    }
    writer.changed(stretch.aTo, stretch.bTo);
  });
  return writer.stretches;
}

/** A run of equal chunks, without the blank after it: where it begins in either text, and its length. */
interface EqualRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The long runs of matched chunks `[low, high)`, and where the stretch ends as one more. */
function runsOf(left: Chunks, right: Chunks, match: Int32Array, low: number, high: number, { aFrom, bFrom, aTo, bTo }: Stretch): EqualRun[] {
  const runs: EqualRun[] = [];
  for (let i = low; i < high; ) {
    const j = match[i] ?? -1;
    let past = i + 1;
    if (j >= 0) {
      while (past < high && match[past] === j + past - i) past++;
      const from = left.starts[i] ?? 0;
      const length = (past < high ? (left.starts[past] ?? 0) - 1 : aTo) - from;
      if (length >= LONG) runs.push({ a: from, b: right.starts[j] ?? 0, length });
    }
    i = past;
  }
  return telling(runs, { aFrom, bFrom, aTo, bTo });
}

/** Leaves out runs that are small for the changes on both of their sides: whether they are islands is decided word by word. */
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

/** Writes the insides of the runs as the same, and what lies between as changed. */
function takeOutRuns(writer: StretchWriter, a: string, b: string, { aFrom, bFrom }: Stretch, runs: readonly EqualRun[]): void {
  let endA = aFrom;
  let endB = bFrom;
  for (let n = 0; n + 1 < runs.length; n++) {
    const run = runs[n];
    const next = runs[n + 1];
    if (!run || !next) return;
    const before = { aFrom: endA, aTo: run.a, bFrom: endB, bTo: run.b };
    endA = run.a + run.length;
    endB = run.b + run.length;
    const after = { aFrom: endA, aTo: next.a, bFrom: endB, bTo: next.b };
    const first = isEmpty(before) ? run.a : endsAfter(a, b, before, endA);
    const last = first < 0 ? -1 : isEmpty(after) ? endA : beginsBefore(a, b, after, first);
    if (last <= first) continue;
    writer.changed(first, run.b + first - run.a);
    writer.same(last);
  }
}

const isEmpty = ({ aFrom, aTo, bFrom, bTo }: Bounds): boolean => aFrom === aTo && bFrom === bTo;
