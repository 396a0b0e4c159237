import type { Edit, Span } from "../comparison/types";
import { found, type Anchoring, type Candidate } from "./anchoring";
import { fitWords } from "./fit";
import type { Compared, Mapped } from "./map-through";
import { CHANGED, EQUAL, type SegmentIndex } from "./segment-index";
import { placeSentences } from "./place-sentences";
import { toSentences } from "./whole-sentences";

/** Resemblance from which the text at the mapped place counts as the passage, edited. */
const EDITED = 0.5;

/** The same where the words at both ends of the passage are still there, before and after what changed. */
const EDITED_BETWEEN = 0.42;

/** Share kept from which the mapped place is taken without fitting. */
const KEPT = 0.75;

/** Lengths of the passage that the text between its mapped ends may have to be taken whole. */
const LONGEST = 2;

/** A candidate that is this much old text from elsewhere is a look-alike, not the passage. */
const FROM_ELSEWHERE = 0.5;

/** Characters around the mapped place that are fitted too, and the most that are. */
const MARGIN = 40;
const WIDEST = 6000;

/** Share of the passage's words from which it is found in a longer sentence: it was merged with another. */
const MOST_OF_IT = 0.66;

/** Share of the passage's words below which what is left of it is another statement, however alike. */
const LEFT_OF_IT = 0.42;

/** The same of a passage that is no whole sentence, which cannot be judged by the sentences. */
const LEFT_OF_A_PART = 0.5;

/** Resemblance of whole sentences, in between. */
const SENTENCES_RESEMBLE = 0.44;

const clip = (edits: readonly Edit[], start: number, end: number): Edit[] =>
  edits.filter((edit) => edit.op !== "equal" && edit.a[0] <= end && edit.a[1] >= start);

/**
 * The passage edited at its place: what stands there now, if enough of it agrees and most of that is not unchanged old text that
 * only moved up. Null otherwise.
 */
export function placeEdited(compared: Compared, mapped: Mapped, start: number, end: number): EditedPlace | null {
  const { segments } = compared;
  const placed = keptBetween(segments, mapped, start, end) ?? placeNear(compared, mapped, start, end);
  if (!placed) return null;
  const { considered, ...place } = placed;
  // What sentences beside have in common with it was weighed when they were paired.
  const [from, to] = considered ?? [start, end];
  if (segments.shareFromElsewhere(place.start, place.end, from, to) > FROM_ELSEWHERE) return null;
  const touched = segments.edits.slice(segments.firstEdits[mapped.first], segments.firstEdits[mapped.last + 1]);
  return { anchoring: { ...found("edited", place), edits: clip(touched, start, end) }, place, considered };
}

/** A passage edited at its place. */
export interface EditedPlace {
  readonly anchoring: Anchoring;
  readonly place: Candidate;
  /** The stretch of the old text whose sentences were weighed against the passage. */
  readonly considered?: Span;
}

interface Placed extends Candidate {
  readonly considered?: Span;
}

/** Whether an end of the passage is a place that the comparison maps exactly: inside equal text, or where a change ends. */
const isSure = ({ kinds, a }: SegmentIndex, n: number, offset: number): boolean => kinds[n] === EQUAL || offset === a.starts[n] || offset === a.ends[n];

/** The passage between the places its ends map to, when most of it stands there unchanged: no need to look closer. */
function keptBetween(segments: SegmentIndex, { first, last, span }: Mapped, start: number, end: number): Placed | null {
  if (!isSure(segments, first, start) || !isSure(segments, last, end)) return null;
  const { kinds, a } = segments;
  let kept = 0;
  for (let n = first; n <= last; n++) if (kinds[n] !== CHANGED) kept += Math.min(a.ends[n] ?? 0, end) - Math.max(a.starts[n] ?? 0, start);
  const score = (2 * kept) / (end - start + span[1] - span[0]);
  return score >= KEPT ? { start: span[0], end: span[1], score } : null;
}

/** What its sentences became; where that cannot be said, or they are gone, what fits the passage near its place. */
function placeNear(compared: Compared, mapped: Mapped, start: number, end: number): Placed | null {
  const sentences = placeSentences(compared, start, end);
  return typeof sentences === "object" ? sentences : fitNear(compared, mapped, start, end, sentences === "gone");
}

/** Fits the passage between the places its ends map to; an end inside rewritten text may lie anywhere in what replaced it.
 * Of a passage whose sentences are gone, only one that most of went into another. */
function fitNear(compared: Compared, { first, last, span }: Mapped, start: number, end: number, apart: boolean): Candidate | null {
  const { oldText, newText, vocabulary, segments } = compared;
  const sureStart = isSure(segments, first, start);
  const sureEnd = isSure(segments, last, end);
  // Where both ends are known and nothing is left between them, the passage is gone, whatever its neighbours have in common with it.
  if (sureStart && sureEnd && span[0] === span[1]) return null;
  const changedFirst = segments.kinds[first] === CHANGED;
  const changedLast = segments.kinds[last] === CHANGED;
  const low = segments.b.starts[first] ?? 0;
  const high = segments.b.ends[last] ?? 0;
  const from = changedFirst ? Math.max(0, low - MARGIN) : span[0];
  const to = changedLast ? Math.min(newText.length, high + MARGIN) : span[1];
  if (to - from > WIDEST + end - start) return null;
  const fitted = fitWords(vocabulary, vocabulary.cut(oldText, start, end), vocabulary.cut(newText, from, to));
  if (!fitted || fitted.score < (changedFirst || changedLast ? EDITED : EDITED_BETWEEN)) return null;
  // Words at the ends that were replaced agree with nothing, yet what replaced them belongs to the passage all the same.
  if (!apart && sureStart && sureEnd && span[1] - span[0] <= LONGEST * (end - start)) return { start: span[0], end: span[1], score: fitted.score };
  const left = fitted.agreed / fitted.length;
  if (left < (apart ? MOST_OF_IT : LEFT_OF_IT)) return null;
  const { place, whole } = toSentences(compared, fitted, [sureStart ? span[0] : low, sureEnd ? span[1] : high], start, end);
  if (left < MOST_OF_IT && (whole ? place.score < SENTENCES_RESEMBLE : left < LEFT_OF_A_PART)) return null;
  return place;
}
