import type { Span } from "../comparison/types";
import type { Candidate } from "./anchoring";
import type { Compared } from "./map-through";
import { CHANGED } from "./segment-index";
import { beginsSentence, sentenceEnd, sentenceStart } from "./sentence-edges";

/** A sentence ends here: its full stop, which the passage may leave out, or the end of its line. */
const ENDS_HERE = /^(?:[^\S\n]*(?:\n|$)|[.!?…؟۔।](?:[\])»"”’]| ?»)*(?:\s|$)|[。！？])/u;

/** The passage has its full stop itself. */
const ENDED = /[.!?…:؟۔।。！？][\])»"”’\s]*$/u;

/** What goes on in the same line, and with words. */
const GOES_ON = /^(?![.!?…:؟۔।。！？])[^\n\p{L}\p{N}]{0,4}[\p{L}\p{N}]/u;

/** Words that lead on to what follows; not a bullet, a number in a list, nor an item before it. */
const LEADS_ON = /\p{L}{2}[^;]*[\p{L}\p{N},)]\s*$/u;

/** Characters behind a change in which the sentence may be closed. */
const CLOSING = 4;

/**
 * The place of whole sentences that stand unchanged at `span` of the new text, but whose first or last goes on there in words put in: a source
 * that adds who says so no longer says the same. Null where they are whole there too, or were not before.
 */
export function goesOn(compared: Compared, [first, last]: Span, [from, to]: Span, start: number, end: number): Candidate | null {
  const { oldText, newText, segments } = compared;
  const { a, b, kinds } = segments;
  let [low, high] = [from, to];
  const ended = ENDED.test(oldText.slice(Math.max(start, end - 4), end));
  const endedHere = !ended && ENDS_HERE.test(oldText.slice(end, end + 8));
  if (!beginsSentence(oldText, start) || !(ended || endedHere)) return null;
  // Words were put in right beside the passage only where what is unchanged ends with it.
  if (start === a.starts[first] && kinds[first - 1] === CHANGED && (b.ends[first - 1] ?? 0) === from) {
    const limit = b.starts[first - 1] ?? 0;
    const begin = sentenceStart(newText, from, limit) ?? limit;
    if (begin < from && LEADS_ON.test(newText.slice(begin, from)) && !beginsSentence(newText, from)) low = begin;
  }
  if (end === a.ends[last] && kinds[last + 1] === CHANGED && (b.starts[last + 1] ?? 0) === to && endedHere) {
    const limit = b.ends[last + 1] ?? 0;
    if (limit > to && GOES_ON.test(newText.slice(to, limit))) {
      high = sentenceEnd(newText, to, Math.min(newText.length, limit + CLOSING)) ?? trimmed(newText, to, limit);
    }
  }
  if (low === from && high === to) return null;
  return { start: low, end: high, score: (2 * (end - start)) / (end - start + high - low) };
}

function trimmed(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}
