import type { Segment } from "../comparison/segments";
import type { Edit, Span } from "../comparison/types";
import { found, type Anchoring, type Candidate } from "./anchoring";
import { fitWords } from "./fit";
import type { Compared, Mapped } from "./map-through";
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
export function placeEdited(compared: Compared, mapped: Mapped, start: number, end: number): Anchoring | null {
  const { segments } = compared;
  const { touched, span } = mapped;
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const candidate = keptBetween(touched, span, start, end) ?? fitNear(compared, first, last, span, start, end);
  if (!candidate) return null;
  if (segments.shareFromElsewhere(candidate.start, candidate.end, start, end) > FROM_ELSEWHERE) return null;
  return { ...found("edited", candidate), edits: clip(segments.edits.slice(first.edits[0], last.edits[1]), start, end) };
}

/** Whether an end of the passage is a place that the comparison maps exactly: inside equal text, or where a change ends. */
const isSure = (segment: Segment, offset: number): boolean => segment.kind === "equal" || offset === segment.a[0] || offset === segment.a[1];

/** The passage between the places its ends map to, when most of it stands there unchanged: no need to look closer. */
function keptBetween(touched: readonly Segment[], mapped: Span, start: number, end: number): Candidate | null {
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || !isSure(first, start) || !isSure(last, end)) return null;
  let kept = 0;
  for (const { kind, a } of touched) if (kind !== "changed") kept += Math.min(a[1], end) - Math.max(a[0], start);
  const score = (2 * kept) / (end - start + mapped[1] - mapped[0]);
  return score >= KEPT ? { start: mapped[0], end: mapped[1], score } : null;
}

/** Fits the passage between the places its ends map to; an end inside rewritten text may lie anywhere in what replaced it. */
function fitNear(compared: Compared, first: Segment, last: Segment, mapped: Span, start: number, end: number): Candidate | null {
  const { oldText, newText, vocabulary } = compared;
  const sureStart = isSure(first, start);
  const sureEnd = isSure(last, end);
  // Where both ends are known and nothing is left between them, the passage is gone, whatever its neighbours have in common with it.
  if (sureStart && sureEnd && mapped[0] === mapped[1]) return null;
  const from = first.kind === "changed" ? Math.max(0, first.b[0] - MARGIN) : mapped[0];
  const to = last.kind === "changed" ? Math.min(newText.length, last.b[1] + MARGIN) : mapped[1];
  if (to - from > WIDEST + end - start) return null;
  const fitted = fitWords(vocabulary, vocabulary.cut(oldText, start, end), vocabulary.cut(newText, from, to));
  if (!fitted || fitted.score < (first.kind !== "changed" && last.kind !== "changed" ? EDITED_BETWEEN : EDITED)) return null;
  // Words at the ends that were replaced agree with nothing, yet what replaced them belongs to the passage all the same.
  if (sureStart && sureEnd && mapped[1] - mapped[0] <= LONGEST * (end - start)) return { start: mapped[0], end: mapped[1], score: fitted.score };
  const left = fitted.agreed / fitted.length;
  if (left < LEFT_OF_IT) return null;
  const within: Span = [sureStart ? mapped[0] : first.b[0], sureEnd ? mapped[1] : last.b[1]];
  const { place, whole } = toSentences(compared, fitted, within, start, end);
  if (left < MOST_OF_IT && (whole ? place.score < SENTENCES_RESEMBLE : left < LEFT_OF_A_PART)) return null;
  return place;
}
