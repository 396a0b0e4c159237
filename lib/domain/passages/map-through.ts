import type { Segment } from "../comparison/segments";
import type { Edit, Span } from "../comparison/types";
import { cutsPair } from "../text/characters";
import { found, type Anchoring, type Candidate } from "./anchoring";
import { fitQuote } from "./fit";
import type { Vocabulary } from "./vocabulary";
import type { SegmentIndex } from "./segment-index";

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
