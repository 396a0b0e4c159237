import { align } from "./align";
import { alignChunks } from "./chunks";
import { dropIslands, findHunks } from "./hunks";
import { Interner } from "./interner";
import { alignLines } from "./lines";
import { findMoves } from "./moves";
import { slideHunks } from "./slide";
import { splitAtLines } from "./split-lines";
import type { Steps } from "./steps";
import type { Edit } from "./types";
import { cutWords } from "./words";
import { writeEdits } from "./write-edits";

/**
 * Compares two texts word by word.
 *
 * Shape: edits in order that cover both texts exactly: the `a` ranges of equal and delete edits, put together, are `a`;
 * the `b` ranges of equal and insert edits are `b`. Offsets are UTF-16 in the texts as given; nothing is normalised. `equal`
 * means the same characters. A changed spelling of the same characters (typography) or of blanks is an edit of its own class, so
 * that hiding those classes leaves what was said differently. No edit begins or ends inside a surrogate pair, a word, a
 * figure or a written date. Comparing a text with itself gives one equal edit (none for the empty text).
 *
 * For a view: `summarise(edits)` (summary.ts) counts changes and gives segments for aligned scrolling; `learnRecurring` and
 * `recurringSegments` (recurring.ts) say which changes a publication's template made; `alignVersions` (versions.ts) puts any
 * number of versions in one table; `prepareAnchoring(newText, oldText, edits)` (../passages/anchorer.ts) places passages.
 *
 * How: long runs of identical lines are set aside first, then, within what is left, long runs of what stands between blanks, both by
 * the engine's own string functions; only what remains is cut into words. A first call in a process runs uncompiled, and
 * this keeps it short. What a content change touches (`kinds`) is looked up when it is read.
 *
 * Cost: near-linear in time for any input, memory about 40 bytes per character of what changed. See `npm run bench:compare`.
 * No built-ins of Node: runs in a browser's worker as well; texts over some 100 kB belong there.
 *
 * @param steps counts the work done, for tests of growth
 */
export function compare(a: string, b: string, steps: Steps = { count: 0 }): Edit[] {
  const stretches = alignChunks(a, b, alignLines(a, b, steps), steps);
  const interner = new Interner();
  const left = cutWords(a, stretches, "a", interner);
  const right = cutWords(b, stretches, "b", interner);
  const weights = new Int32Array(left.count);
  for (let i = 0; i < left.count; i++) weights[i] = (left.ends[i] ?? 0) - (left.starts[i] ?? 0);
  const match = new Int32Array(left.count).fill(-1);
  steps.count += left.count + right.count;
  const hunks = stretches.map((stretch, n) => {
    if (stretch.same) return [];
    const gap = {
      aLow: left.firsts[n] ?? 0,
      aHigh: left.firsts[n + 1] ?? 0,
      bLow: right.firsts[n] ?? 0,
      bHigh: right.firsts[n + 1] ?? 0,
    };
    align({ a: left.ids, b: right.ids, weights, match, steps }, gap);
    const found = slideHunks(dropIslands(findHunks(match, gap), left, right), left, right, gap);
    return found.flatMap((hunk, at) => splitAtLines(hunk, found[at + 1]?.aLow ?? gap.aHigh, left, right));
  });
  return writeEdits({ a: left, b: right, stretches, hunks, moves: findMoves(left, right, hunks.flat(), steps) });
}
