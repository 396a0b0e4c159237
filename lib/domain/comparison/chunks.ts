import { align, RUNS_OF_CHUNKS } from "./align";
import type { EqualRun } from "./equal-runs";
import type { Bounds } from "./margins";
import type { Steps } from "./steps";

/** What stands between blanks in a range of a text, numbered: equal chunks have equal numbers. */
interface Chunks {
  readonly ids: Int32Array;
  /** Where each begins, and past the end. The blank after it is its last character, so that the next one begins where it ends. */
  readonly starts: Int32Array;
}

function cutChunks(text: string, from: number, to: number, known: Map<string, number>): Chunks {
  const chunks = text.slice(from, to).split(" ");
  const ids = new Int32Array(chunks.length);
  const starts = new Int32Array(chunks.length + 1);
  let at = from;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] ?? "";
    let id = known.get(chunk);
    if (id === undefined) known.set(chunk, (id = known.size));
    ids[i] = id;
    starts[i] = at;
    at += chunk.length + 1;
  }
  starts[chunks.length] = at;
  return { ids, starts };
}

/**
 * Runs that two long ranges have in common by what stands between blanks, which the engine cuts and compares by itself; each without
 * the blank after it. Near-linear.
 */
export function chunkRuns(a: string, b: string, { aFrom, aTo, bFrom, bTo }: Bounds, steps: Steps): EqualRun[] {
  const known = new Map<string, number>();
  const left = cutChunks(a, aFrom, aTo, known);
  const right = cutChunks(b, bFrom, bTo, known);
  const rows = left.ids.length;
  const weights = new Int32Array(rows);
  for (let i = 0; i < rows; i++) weights[i] = (left.starts[i + 1] ?? 0) - (left.starts[i] ?? 0);
  const match = new Int32Array(rows).fill(-1);
  steps.count += rows + right.ids.length;
  align({ a: left.ids, b: right.ids, weights, match, steps }, { aLow: 0, aHigh: rows, bLow: 0, bHigh: right.ids.length }, RUNS_OF_CHUNKS, false);
  const runs: EqualRun[] = [];
  for (let i = 0; i < rows; ) {
    const j = match[i] ?? -1;
    let past = i + 1;
    if (j >= 0) {
      while (past < rows && match[past] === j + past - i) past++;
      const from = left.starts[i] ?? 0;
      runs.push({ a: from, b: right.starts[j] ?? 0, length: (left.starts[past] ?? 0) - 1 - from });
    }
    i = past;
  }
  return runs;
}
