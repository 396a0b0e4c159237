import type { Segment } from "../comparison/segments";
import type { Edit, Span } from "../comparison/types";
import { cutsPair } from "../text/characters";
import { found, type Anchoring, type Candidate } from "./anchoring";
import { fitQuote } from "./fit";
import type { Vocabulary } from "./vocabulary";
import type { SegmentIndex } from "./segment-index";
import { beginsSentence, endsSentence, sentenceEnd, sentenceStart } from "./sentence-edges";

/** Resemblance from which the text at the mapped place counts as the passage, edited. */
const EDITED = 0.5;

/** Share kept from which the mapped place is taken without fitting. */
const KEPT = 0.75;

/** Lengths of the passage that the text between its mapped ends may have to be taken whole. */
const LONGEST = 2;

/** A candidate that is this much old text from elsewhere is a look-alike, not the passage. */
const FROM_ELSEWHERE = 0.5;

/** Characters around the mapped place that are fitted too, and the most that are. */
const MARGIN = 40;
const WIDEST = 6000;

/** The two texts, their comparison, and the numbers of their words. */
export interface Compared {
  readonly oldText: string;
  readonly newText: string;
  readonly segments: SegmentIndex;
  readonly vocabulary: Vocabulary;
}

/** Where an offset inside a segment of the old text is in the new: exact in equal segments, in proportion in others. */
function through(segment: Segment, offset: number): number {
  if (offset <= segment.a[0]) return segment.b[0];
  if (offset >= segment.a[1]) return segment.b[1];
  if (segment.kind === "equal") return segment.b[0] + offset - segment.a[0];
  return segment.b[0] + Math.round(((offset - segment.a[0]) * (segment.b[1] - segment.b[0])) / (segment.a[1] - segment.a[0]));
}

const clip = (edits: readonly Edit[], start: number, end: number): Edit[] =>
  edits.filter((edit) => edit.op !== "equal" && edit.a[0] <= end && edit.a[1] >= start);

/** The same words deleted here and inserted there: the passage went along. */
function movedAlong(edits: readonly Edit[], start: number, end: number, { oldText, newText, vocabulary }: Compared): Candidate | null {
  const move = edits.find((edit) => edit.op === "delete" && edit.class === "moved" && edit.a[0] <= start && end <= edit.a[1]);
  if (!move?.movedTo) return null;
  const exact = oldText.slice(start, end);
  const direct = move.movedTo[0] + start - move.a[0];
  const at = newText.startsWith(exact, direct) ? direct : newText.indexOf(exact, move.movedTo[0]);
  if (at >= 0 && at + exact.length <= move.movedTo[1]) return { start: at, end: at + exact.length, score: 1 };
  return fitQuote(vocabulary, vocabulary.cut(exact), vocabulary.cut(newText, ...move.movedTo));
}

/** SegmentIndex the passage lies in, and where its ends map to. */
export interface Mapped {
  readonly touched: readonly Segment[];
  readonly span: Span;
}

/** Follows both ends of the passage `[start, end)` of the old text through the comparison; null for an empty text. */
export function mapEnds(segments: SegmentIndex, newText: string, start: number, end: number): Mapped | null {
  const touched = segments.within("a", start, end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [through(first, start), through(last, end)];
  return { touched, span: [cutsPair(newText, from) ? from - 1 : from, cutsPair(newText, to) ? to + 1 : to] };
}

/** The passage where the comparison itself says that its words are: unchanged, changed in form, or moved. Null when they changed. */
export function placeKept(compared: Compared, { touched, span }: Mapped, start: number, end: number): Anchoring | null {
  const place = { start: span[0], end: span[1], score: 1 };
  if (touched.length === 1 && touched[0]?.kind === "equal") return found("exact", place);
  if (touched.every((segment) => segment.kind !== "changed")) return found("typographic", place);
  const [first] = touched;
  const moved = first && touched.length === 1 ? movedAlong(compared.segments.edits.slice(...first.edits), start, end, compared) : null;
  return moved && found("moved", moved);
}

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
  if (!candidate || candidate.score < EDITED) return null;
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
function fitNear({ oldText, newText, vocabulary }: Compared, first: Segment, last: Segment, mapped: Span, start: number, end: number): Candidate | null {
  const sureStart = isSure(first, start);
  const sureEnd = isSure(last, end);
  // Where both ends are known and nothing is left between them, the passage is gone, whatever its neighbours have in common with it.
  if (sureStart && sureEnd && mapped[0] === mapped[1]) return null;
  const from = first.kind === "changed" ? Math.max(0, first.b[0] - MARGIN) : mapped[0];
  const to = last.kind === "changed" ? Math.min(newText.length, last.b[1] + MARGIN) : mapped[1];
  if (to - from > WIDEST + end - start) return null;
  const fitted = fitQuote(vocabulary, vocabulary.cut(oldText, start, end), vocabulary.cut(newText, from, to));
  if (!fitted) return null;
  // Words at the ends that were replaced agree with nothing, yet what replaced them belongs to the passage all the same.
  if (sureStart && sureEnd && mapped[1] - mapped[0] <= LONGEST * (end - start)) return { start: mapped[0], end: mapped[1], score: fitted.score };
  const room = fitted.end - fitted.start;
  const lowest = Math.max(sureStart ? mapped[0] : from, fitted.start - room);
  const highest = Math.min(sureEnd ? mapped[1] : to, fitted.end + room);
  const wholeStart = beginsSentence(oldText, start) && !beginsSentence(newText, fitted.start);
  const wholeEnd = endsSentence(oldText, end) && !endsSentence(newText, fitted.end);
  return {
    start: (wholeStart ? sentenceStart(newText, fitted.start, lowest) : null) ?? fitted.start,
    end: (wholeEnd ? sentenceEnd(newText, fitted.end, highest) : null) ?? fitted.end,
    score: fitted.score,
  };
}
