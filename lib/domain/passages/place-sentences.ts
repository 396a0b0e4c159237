import type { Span } from "../comparison/types";
import type { Candidate } from "./anchoring";
import { likeness } from "./likeness";
import type { Compared } from "./map-through";
import { pairSentences, SAME_SENTENCE, type PairedSentences } from "./pair-sentences";
import { blockAround, type SentenceBlock } from "./sentence-block";
import type { Cutting } from "./sentence-cuts";

/** Characters that a passage may leave out of its sentences at either end: quotation marks, bullets, the full stop. */
const EDGE = 3;

/** What the sentences of a passage became: their place, "gone", or "unknown" where it has none or their surroundings are too large. */
export type PlacedSentences = PairedPlace | "gone" | "unknown";

/** A place by pairing, and the stretch of the old text whose sentences were weighed against one another for it. */
export interface PairedPlace extends Candidate {
  readonly considered: Span;
}

/**
 * What the sentences of the passage `[start, end)` of the old text became: those that they are paired with, among the sentences
 * between the next unchanged ones. "unknown" too for a passage that is not of whole sentences.
 */
export function placeSentences(compared: Compared, start: number, end: number): PlacedSentences {
  // Lines of a passage that goes over several are no sentences of their own.
  const wrapped = compared.wrapped || /\S[^\S\n]*\n[^\S\n]*\S/.test(compared.oldText.slice(start, end));
  for (const cutting of [{ wrapped, atEveryStop: false }, { wrapped, atEveryStop: true }]) {
    const found = placeBy(compared, start, end, cutting);
    if (found !== "unknown") return found;
  }
  return "unknown";
}

function placeBy(compared: Compared, start: number, end: number, cutting: Cutting): PlacedSentences {
  const block = blockAround(compared, start, end, cutting);
  const paired = block && pairedIn(compared, block);
  if (!paired) return "unknown";
  const { old, now, pairs } = paired;
  const first = old.findIndex(([, high]) => high > start);
  const last = old.findLastIndex(([low]) => low < end);
  if (first < 0 || last < first) return "unknown";
  if (Math.abs((old[first]?.[0] ?? 0) - start) > EDGE || Math.abs((old[last]?.[1] ?? 0) - end) > EDGE) return "unknown";
  const columns = partnersOf(pairs, first, last, now.length);
  const from = now[columns?.[0] ?? -1]?.[0];
  const to = now[columns?.[1] ?? -1]?.[1];
  if (from === undefined || to === undefined) return "gone";
  const { oldText, newText, vocabulary } = compared;
  const score = likeness(vocabulary, vocabulary.cut(oldText, start, end), vocabulary.cut(newText, from, to), SAME_SENTENCE);
  return score < SAME_SENTENCE ? "gone" : { start: from, end: to, score, considered: block.old };
}

/** The pairs of a block, which are the same for all passages in it. */
function pairedIn(compared: Compared, block: SentenceBlock): PairedSentences | null {
  const { old, now, cutting } = block;
  // Between two joints at one place of the old text lies what was inserted there: the new text's places count as well.
  const key = [...old, ...now, cutting.wrapped, cutting.atEveryStop].join();
  let paired = compared.paired.get(key);
  if (paired === undefined) compared.paired.set(key, (paired = pairSentences(compared, block)));
  return paired;
}

/**
 * First and last of the new sentences that stand for some of the old: those from the first partner to the last; and where one at an
 * end has none, as many beside as have none either, which is what it was rewritten to. Null where none has a partner.
 */
function partnersOf(pairs: Int32Array, first: number, last: number, columns: number): Span | null {
  const has = (row: number): boolean => (pairs[row] as number) >= 0;
  let low = first;
  while (low <= last && !has(low)) low++;
  if (low > last) return null;
  let high = last;
  while (!has(high)) high--;
  let before = first - 1;
  while (before >= 0 && !has(before)) before--;
  let behind = last + 1;
  while (behind < pairs.length && !has(behind)) behind++;
  const from = before < 0 ? 0 : (pairs[before] as number) + 1;
  const to = behind < pairs.length ? (pairs[behind] as number) - 1 : columns - 1;
  return [Math.max(from, (pairs[low] as number) - (low - first)), Math.min(to, (pairs[high] as number) + (last - high))];
}
