import type { Gap } from "./sequences";
import type { Words } from "./words";

/** How far a pure insertion or deletion is moved, in tokens, to begin where a reader would say that it begins. */
const REACH = 48;

const SENTENCE_END = /[.!?…][»"”’')\]]*\s*$/u;
const CLAUSE_END = /[,;:–—]\s*$/u;

/** How natural a place is for a change to begin, looking at what stands before the token there. */
function naturalness(words: Words, token: number, first: number): number {
  if (token <= first) return 5;
  const start = words.starts[token] ?? words.text.length;
  const blank = words.text.slice(words.ends[token - 1] ?? 0, start);
  if (/\n\s*\n|\r\n?\s*\r/.test(blank)) return 5;
  if (/[\n\r\u2028\u2029]/.test(blank)) return 4;
  const before = words.text.slice(Math.max(0, start - 8), start);
  if (SENTENCE_END.test(before)) return 3;
  if (CLAUSE_END.test(before)) return 2;
  return blank === "" ? 0 : 1;
}

/**
 * Text inserted into, or deleted from, a repeating context can be said to begin at several places: « a [b a] b » is « a b [a b] ».
 * Chooses the most natural one (paragraph, line, sentence, clause, word), and the last of equals, as dmp's lossless clean-up
 * does. At least one equal token stays between two hunks.
 */
export function slideHunks(hunks: readonly Gap[], a: Words, b: Words, gap: Gap): Gap[] {
  const slid: Gap[] = [];
  hunks.forEach((hunk, n) => {
    const inserted = hunk.aLow === hunk.aHigh;
    if (!inserted && hunk.bLow !== hunk.bHigh) return void slid.push(hunk);
    const { ids } = inserted ? b : a;
    const low = inserted ? hunk.bLow : hunk.aLow;
    const high = inserted ? hunk.bHigh : hunk.aHigh;
    const before = slid.at(-1);
    const after = hunks[n + 1];
    const roomBefore = Math.min(REACH, before ? hunk.aLow - before.aHigh - 1 : hunk.aLow - gap.aLow);
    const roomAfter = Math.min(REACH, after ? after.aLow - hunk.aHigh - 1 : gap.aHigh - hunk.aHigh);
    let first = 0;
    while (-first < roomBefore && ids[low + first - 1] === ids[high + first - 1]) first--;
    let last = 0;
    while (last < roomAfter && ids[low + last] === ids[high + last]) last++;
    if (first === last) return void slid.push(hunk);
    let best = 0;
    let bestScore = -1;
    for (let shift = first; shift <= last; shift++) {
      const score = naturalness(inserted ? b : a, low + shift, inserted ? gap.bLow : gap.aLow);
      if (score >= bestScore) [best, bestScore] = [shift, score];
    }
    slid.push({ aLow: hunk.aLow + best, aHigh: hunk.aHigh + best, bLow: hunk.bLow + best, bHigh: hunk.bHigh + best });
  });
  return slid;
}
