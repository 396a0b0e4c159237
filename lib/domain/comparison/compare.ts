import { takeOutEqual } from "./changed-parts";
import { findChanges } from "./find-changes";
import { makeInterner } from "./interner";
import { alignLines } from "./lines";
import { findMoves } from "./moves";
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
 * How: long runs of identical lines are set aside first, then, within what is left, runs of the same characters that stand once on
 * either side, and blanks that changed alone; all by the engine's own string functions. Only what remains is cut into words, and
 * lined up where it is more than one change. A first call in a process runs uncompiled, and this keeps it short: it touches
 * little code, and few characters one by one. What a content change touches (`kinds`) is looked up when it is read.
 *
 * Cost: near-linear in time for any input, memory about 40 bytes per character of what changed. See `npm run bench:compare`.
 * No built-ins of Node: runs in a browser's worker as well; texts over some 100 kB belong there.
 *
 * @param steps counts the work done, for tests of growth
 */
export function compare(a: string, b: string, steps: Steps = { count: 0 }): Edit[] {
  const stretches = takeOutEqual(a, b, alignLines(a, b, steps), steps);
  const intern = makeInterner();
  const left = cutWords(a, stretches, "a", intern);
  const right = cutWords(b, stretches, "b", intern);
  steps.count += left.count + right.count;
  const hunks = findChanges(left, right, stretches, steps);
  return writeEdits({ a: left, b: right, stretches, hunks, moves: findMoves(left, right, hunks, steps) });
}
