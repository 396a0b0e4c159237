import type { Span } from "../comparison/types";
import type { Candidate } from "./anchoring";
import { fitQuote } from "./fit";
import type { Ground } from "./ground";
import { mapEnds } from "./map-through";
import { placeSentences } from "./place-sentences";
import { beginsSentence, endsSentence, sentenceEnd, sentenceStart } from "./sentence-edges";

/** Characters at either end of its sentence that a fit may leave out. */
const LEFT_OUT = 60;

/**
 * Whether no other changed stretch of the old text resembles the candidate more than the passage does, by more than `leave`:
 * an edited twin goes back to another place. One that has the very words is where they came from, however small the difference.
 *
 * @param considered a stretch of the old text whose sentences have been weighed against the passage already
 */
export function goesBackTo(ground: Ground, candidate: Candidate, start: number, end: number, leave: number, considered?: Span): boolean {
  const { oldText, newText, vocabulary, changedOld, segments } = ground;
  // The whole sentence is looked at: where only its beginning is the passage's, its end says whose it is. Where no sentence ends
  // near, as much as the passage is longer.
  const half = (candidate.end - candidate.start) >> 1;
  const missing = Math.max(0, end - start - (candidate.end - candidate.start));
  const from = beginsSentence(newText, candidate.start)
    ? candidate.start
    : (sentenceStart(newText, candidate.start, Math.max(0, candidate.start - half)) ?? Math.max(0, candidate.start - missing));
  const to = endsSentence(newText, candidate.end)
    ? candidate.end
    : (sentenceEnd(newText, candidate.end, candidate.end + half) ?? candidate.end + missing);
  const words = vocabulary.cut(newText, from, to);
  const own = fitQuote(vocabulary, words, vocabulary.cut(oldText, start, end))?.score ?? 0;
  if (own >= 1) return true;
  return changedOld()
    .rivals(words, start, end, own)
    .every(
      (rival) =>
        segments.keeps(rival.start, rival.end) ||
        (considered && considered[0] <= rival.start && rival.end <= considered[1]) ||
        rival.score <= own + (rival.score >= 1 ? 0 : leave) ||
        (leave > 0 && rival.score < 1 && isElsewhere(ground, rival, candidate)) ||
        (leave > 0 && becameAnother(ground, rival, candidate)),
    );
}

/** Whether the sentence of a rival became another than the candidate, at its own place. */
function becameAnother(ground: Ground, rival: Candidate, { start, end }: Candidate): boolean {
  const { oldText } = ground;
  // A fit may have left out the ends of its sentence.
  const from = sentenceStart(oldText, rival.start, Math.max(0, rival.start - LEFT_OUT)) ?? rival.start;
  const to = endsSentence(oldText, rival.end) ? rival.end : (sentenceEnd(oldText, rival.end, rival.end + LEFT_OUT) ?? rival.end);
  const now = placeSentences(ground, from, to);
  return typeof now === "object" && (now.end <= start || end <= now.start);
}

/**
 * Whether a rival is better placed elsewhere: the comparison maps it to another place than the candidate, and what stands there
 * resembles it at least as much.
 */
function isElsewhere(ground: Ground, rival: Candidate, { start, end }: Candidate): boolean {
  const { oldText, newText, vocabulary } = ground;
  const mapped = mapEnds(ground, rival.start, rival.end);
  if (!mapped) return false;
  const [from, to] = mapped.span;
  if (to <= from || (from < end && start < to) || to - from > 4 * (rival.end - rival.start)) return false;
  const there = fitQuote(vocabulary, vocabulary.cut(oldText, rival.start, rival.end), vocabulary.cut(newText, from, to));
  return there !== null && there.score >= rival.score;
}
