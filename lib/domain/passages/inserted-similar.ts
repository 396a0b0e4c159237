import { found, unplaced, type Anchoring, type Candidate } from "./anchoring";
import { fitWords } from "./fit";
import { goesBackTo } from "./goes-back-to";
import { LEAD, SHOWN, type Ground } from "./ground";
import { contextAgreement, twinsAgreement } from "./old-contexts";
import { toSentences } from "./whole-sentences";

/** Resemblance from which new text elsewhere is proposed. Higher than at the mapped place, which speaks for itself. */
const RESEMBLES = 0.82;

/** A candidate that is more than this share old text from elsewhere is a twin that was there before. */
const FROM_ELSEWHERE = 0.5;

/** Much the same words in what was inserted elsewhere, going back to this passage and to none other. */
export function insertedSimilar(ground: Ground, start: number, end: number): Anchoring {
  const { vocabulary, oldText } = ground;
  const candidates = ground
    .changedNew()
    .find(vocabulary.cut(oldText, start, end), RESEMBLES - LEAD)
    .filter(
      (candidate) =>
        candidate.score >= RESEMBLES - LEAD && comesFromHere(ground, candidate, start, end) && goesBackTo(ground, candidate, start, end, 0),
    );
  const [best, next] = candidates;
  if (!best || best.score < RESEMBLES) return unplaced();
  if (next && best.score - next.score < LEAD) return unplaced(candidates.slice(0, SHOWN));
  // Twins resemble it as much; what stood around the passage must say that it is this one.
  const twins = twinsAgreement(ground, best, start, end, true);
  if (twins >= 0 && contextAgreement(ground, best, start, end) - twins < LEAD) return unplaced(candidates.slice(0, SHOWN));
  return found("edited", inWholeSentences(ground, best, start, end), candidates.slice(1, SHOWN));
}

/** Whether a candidate is not mostly what stood elsewhere before. Of the very words, whence the comparison has them moved says nothing. */
function comesFromHere({ segments }: Ground, { start: from, end: to, score }: Candidate, start: number, end: number): boolean {
  return (score >= 1 ? segments.shareUnchanged(from, to, start, end) : segments.shareFromElsewhere(from, to, start, end)) <= FROM_ELSEWHERE;
}

/** A place among what was inserted, widened to whole sentences where the passage is of whole sentences. */
function inWholeSentences(ground: Ground, place: Candidate, start: number, end: number): Candidate {
  const { segments, oldText, newText, vocabulary } = ground;
  const fit = fitWords(vocabulary, vocabulary.cut(oldText, start, end), vocabulary.cut(newText, place.start, place.end));
  if (!fit) return place;
  const [first, last] = segments.within(segments.b, place.start, place.end);
  return toSentences(ground, fit, [segments.b.starts[first] ?? 0, segments.b.ends[last] ?? 0], start, end).place;
}
