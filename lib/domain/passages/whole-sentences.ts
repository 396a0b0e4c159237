import type { Span } from "../comparison/types";
import type { Candidate } from "./anchoring";
import type { Fit } from "./fit";
import type { Compared } from "./map-through";
import { beginsSentence, endsSentence, sentenceEnd, sentenceStart } from "./sentence-edges";

/** How far a fit is widened to whole sentences: lengths of the passage, and characters on top. */
const LENGTHS = 2;
const CHARACTERS = 80;

/** What may close a sentence right behind a change. */
const CLOSES = /^[\])»"”’\s]{0,2}[.!?…:؟۔।。！？][\])»"”’]{0,2}/u;

/**
 * Widens a fit of the passage `[start, end)` of the old text to whole sentences where the passage is of whole sentences: words at
 * its ends that were replaced agree with nothing, yet what replaced them belongs to it. Never past `within` (of the new text, what the
 * comparison puts in the passage's place), but to take in the full stop behind it.
 *
 * @returns the place, with the resemblance of what it covers now; and whether the passage is of whole sentences
 */
export function toSentences({ oldText, newText, vocabulary }: Compared, fit: Fit, within: Span, start: number, end: number): { place: Candidate; whole: boolean } {
  const wholeStart = beginsSentence(oldText, start);
  const wholeEnd = endsSentence(oldText, end);
  const room = LENGTHS * (end - start) + CHARACTERS;
  const place = { start: fit.start, end: fit.end };
  if (wholeStart && !beginsSentence(newText, fit.start)) {
    place.start = sentenceStart(newText, fit.start, Math.max(Math.min(within[0], fit.start), fit.start - room)) ?? fit.start;
  }
  if (wholeEnd && !endsSentence(newText, fit.end)) {
    const closing = CLOSES.exec(newText.slice(within[1], within[1] + 6))?.[0].length ?? 0;
    place.end = sentenceEnd(newText, fit.end, Math.min(Math.max(within[1] + closing, fit.end), fit.end + room)) ?? fit.end;
  }
  let length = 0;
  for (const id of vocabulary.cut(newText, place.start, place.end).ids) length += vocabulary.lengths[id] ?? 0;
  return { place: { ...place, score: (2 * fit.agreed) / (fit.length + length) }, whole: wholeStart && wholeEnd };
}
