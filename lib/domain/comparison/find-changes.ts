import { align, trim } from "./align";
import { dropIslands, findHunks } from "./hunks";
import type { Gap, Sequences } from "./sequences";
import { slideHunks } from "./slide";
import { splitAtLines } from "./split-lines";
import type { Steps } from "./steps";
import type { Stretch } from "./stretch-writer";
import type { Words } from "./words";

const NONE: readonly Gap[] = [];

/** What differs between the tokens of two texts, in order: one list per stretch, ranges of tokens. */
export function findChanges(a: Words, b: Words, stretches: readonly Stretch[], steps: Steps): (readonly Gap[])[] {
  const weights = new Int32Array(a.count);
  for (let i = 0; i < a.count; i++) weights[i] = (a.ends[i] ?? 0) - (a.starts[i] ?? 0);
  const sequences = { a: a.ids, b: b.ids, weights, match: new Int32Array(a.count).fill(-1), steps };
  const hunks: (readonly Gap[])[] = [];
  for (let n = 0; n < stretches.length; n++) {
    const gap = { aLow: a.firsts[n] ?? 0, aHigh: a.firsts[n + 1] ?? 0, bLow: b.firsts[n] ?? 0, bHigh: b.firsts[n + 1] ?? 0 };
    hunks.push(gap.aLow === gap.aHigh && gap.bLow === gap.bHigh ? NONE : changesWithin(sequences, a, b, gap));
  }
  return hunks;
}

function changesWithin(sequences: Sequences, a: Words, b: Words, gap: Gap): readonly Gap[] {
  // Most gaps are one change between words that are the same.
  const rest = trim(sequences, gap);
  const rows = rest.aHigh - rest.aLow;
  const columns = rest.bHigh - rest.bLow;
  if (rows + columns === 0) return NONE;
  let hunks: readonly Gap[] = [rest];
  if (rows > 0 && columns > 0 && rows + columns > 2) {
    align(sequences, rest);
    hunks = dropIslands(findHunks(sequences.match, gap), a, b);
  }
  hunks = slideHunks(hunks, a, b, gap);
  let cut: Gap[] | undefined;
  for (let n = 0; n < hunks.length; n++) {
    const hunk = hunks[n];
    if (!hunk) break;
    const parts = splitAtLines(hunk, hunks[n + 1]?.aLow ?? gap.aHigh, a, b);
    if (parts.length > 1) cut ??= hunks.slice(0, n);
    cut?.push(...parts);
  }
  return cut ?? hunks;
}
