import type { Span } from "../comparison/types";
import type { Compared } from "./map-through";
import { EQUAL } from "./segment-index";
import { cutSentences, type Cutting } from "./sentence-cuts";

/** Unchanged characters on one side of a place that make it a joint: fewer may agree by chance. */
const HOLDS = 20;

/** Characters walked from the passage to the next joint on either side. */
const REACH = 4000;

/** Characters of a block in either text, above which nothing is paired: pairing takes their product. */
const LARGEST = 3 * REACH;

/** Characters of an unchanged stretch that are looked at first for the beginning of a sentence. */
const FIRST_LOOK = 250;

/** Characters before a place that say whether a sentence begins there. */
const BEFORE = 12;

/** A place of the old text and the one of the new that belongs to it. UTF-16. */
type Joint = readonly [old: number, now: number];

/** What lies in both texts between two places that certainly belong together; sentences begin at both. */
export interface SentenceBlock {
  readonly old: Span;
  readonly now: Span;
  readonly cutting: Cutting;
}

/**
 * The block around the passage `[start, end)` of the old text, as far as the next places on either side where a sentence begins in both
 * texts amid what did not change. Null where those are far, or much lies between.
 */
export function blockAround(compared: Compared, start: number, end: number, cutting: Cutting): SentenceBlock | null {
  const from = jointBefore(compared, start, cutting);
  const to = from && jointBehind(compared, end, cutting);
  if (!from || !to || to[1] < from[1] || to[1] - from[1] > LARGEST || to[0] - from[0] > LARGEST) return null;
  return { old: [from[0], to[0]], now: [from[1], to[1]], cutting };
}

function jointBefore({ segments, oldText, newText }: Compared, start: number, cutting: Cutting): Joint | null {
  const { a, b, kinds } = segments;
  for (let [n] = segments.within(a, start, start); n >= 0; n--) {
    const low = a.starts[n] ?? 0;
    const high = a.ends[n] ?? 0;
    const to = Math.min(high, start);
    if (start - to > REACH) return null;
    if (kinds[n] !== EQUAL) continue;
    const shift = (b.starts[n] ?? 0) - low;
    for (let look = FIRST_LOOK, past = to + 1; past > low && to - past < REACH; look *= 4) {
      const from = Math.max(low, to - look);
      const at = beginnings(oldText, from, past - 1, cutting).findLast((place) => holds(place, low, high) && begins(newText, place + shift, cutting));
      if (at !== undefined) return [at, at + shift];
      past = from;
    }
  }
  return [0, 0];
}

function jointBehind({ segments, oldText, newText }: Compared, end: number, cutting: Cutting): Joint | null {
  const { a, b, kinds, count } = segments;
  for (let [n] = segments.within(a, Math.max(0, end - 1), end); n < count; n++) {
    const low = a.starts[n] ?? 0;
    const high = a.ends[n] ?? 0;
    if (low - end > REACH) return null;
    if (kinds[n] !== EQUAL) continue;
    const shift = (b.starts[n] ?? 0) - low;
    const first = Math.max(low, end);
    for (let look = FIRST_LOOK, from = first; from <= high && from - first < REACH; look *= 4) {
      const to = Math.min(high, first + look);
      const at = beginnings(oldText, from, to, cutting).find((place) => holds(place, low, high) && begins(newText, place + shift, cutting));
      if (at !== undefined) return [at, at + shift];
      from = to + 1;
    }
  }
  return [oldText.length, newText.length];
}

const holds = (at: number, low: number, high: number): boolean => at - low >= HOLDS || high - at >= HOLDS;

/** Where sentences begin in `[low, high]` of a text. */
function beginnings(text: string, low: number, high: number, cutting: Cutting): number[] {
  // More than the range at both ends, so that sentences that begin there are seen.
  return cutSentences(text, Math.max(0, low - BEFORE), Math.min(text.length, high + 2), cutting)
    .map(([start]) => start)
    .filter((start) => start >= low && start <= high && (start > low + BEFORE || begins(text, start, cutting)));
}

/** Whether a sentence begins at a place of a text. */
function begins(text: string, at: number, cutting: Cutting): boolean {
  const from = Math.max(0, at - BEFORE);
  return at === 0 || cutSentences(text, from, Math.min(text.length, at + 2), cutting).some(([start]) => start === at && start > from);
}
