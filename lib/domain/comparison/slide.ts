import { CharacterClass, classOf } from "../text/characters";
import type { Gap } from "./sequences";
import type { Words } from "./words";

/** How far a pure insertion or deletion is moved, in tokens, to begin where a reader would say that it begins. */
const REACH = 48;

const SENTENCE_ENDS = ".!?…";
const CLAUSE_ENDS = ",;:–—";
const CLOSING = "»\"”’')] \u00A0\u202F";

/** Characters looked at before a place; blanks beyond are a paragraph's end in any case. */
const LOOK_BACK = 64;

/** How natural a place is for a change to begin or to end, looking at what stands before it: a paragraph's end, a line's, a sentence's, a clause's, a blank. */
function naturalness(text: string, at: number): number {
  let before = at - 1;
  let lines = 0;
  for (; before >= 0 && before > at - LOOK_BACK; before--) {
    const unit = text.charCodeAt(before);
    const kind = classOf(unit);
    if (kind === CharacterClass.line) lines += unit === 0x0d && text.charCodeAt(before + 1) === 0x0a ? 0 : 1;
    else if (kind !== CharacterClass.space) break;
  }
  if (before < 0 || before === at - LOOK_BACK || lines > 1) return 5;
  if (lines === 1) return 4;
  const last = text.charAt(before);
  if (CLAUSE_ENDS.includes(last)) return 2;
  let end = before;
  while (end > 0 && end > at - 8 && CLOSING.includes(text.charAt(end))) end--;
  if (SENTENCE_ENDS.includes(text.charAt(end))) return 3;
  return before < at - 1 ? 1 : 0;
}

/**
 * Text inserted into, or deleted from, a repeating context can be said to begin at several places: « a [b a] b » is « a b [a b] ».
 * Chooses the one with the most natural beginning and end (paragraph, line, sentence, clause, word), and the last of equals, as
 * dmp's lossless clean-up does: a heading may stand before a sentence without a stop, and the sentence after it tells where it ends. At least one equal token stays between two hunks.
 */
export function slideHunks(hunks: readonly Gap[], a: Words, b: Words, gap: Gap): Gap[] {
  const slid: Gap[] = [];
  for (let n = 0; n < hunks.length; n++) {
    const hunk = hunks[n];
    if (hunk) slid.push(slide(hunk, slid.at(-1), hunks[n + 1], a, b, gap));
  }
  return slid;
}

function slide(hunk: Gap, before: Gap | undefined, after: Gap | undefined, a: Words, b: Words, gap: Gap): Gap {
  const inserted = hunk.aLow === hunk.aHigh;
  if (!inserted && hunk.bLow !== hunk.bHigh) return hunk;
  const { ids, text, starts } = inserted ? b : a;
  const low = inserted ? hunk.bLow : hunk.aLow;
  const high = inserted ? hunk.bHigh : hunk.aHigh;
  const roomBefore = Math.min(REACH, before ? hunk.aLow - before.aHigh - 1 : hunk.aLow - gap.aLow);
  const roomAfter = Math.min(REACH, after ? after.aLow - hunk.aHigh - 1 : gap.aHigh - hunk.aHigh);
  let first = 0;
  while (-first < roomBefore && ids[low + first - 1] === ids[high + first - 1]) first--;
  let last = 0;
  while (last < roomAfter && ids[low + last] === ids[high + last]) last++;
  if (first === last) return hunk;
  let best = 0;
  let bestScore = -1;
  for (let shift = first; shift <= last; shift++) {
    const score = naturalness(text, starts[low + shift] ?? text.length) + naturalness(text, starts[high + shift] ?? text.length);
    if (score >= bestScore) [best, bestScore] = [shift, score];
  }
  return { aLow: hunk.aLow + best, aHigh: hunk.aHigh + best, bLow: hunk.bLow + best, bHigh: hunk.bHigh + best };
}
