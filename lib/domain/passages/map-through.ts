import type { Edit, Span } from "../comparison/types";
import { cutsPair } from "../text/characters";
import { found, type Anchoring, type Candidate } from "./anchoring";
import { fitQuote } from "./fit";
import type { PairedSentences } from "./pair-sentences";
import type { Vocabulary } from "./vocabulary";
import { CHANGED, EQUAL, type SegmentIndex } from "./segment-index";

/** The two texts, their comparison, and the numbers of their words. */
export interface Compared {
  readonly oldText: string;
  readonly newText: string;
  readonly segments: SegmentIndex;
  readonly vocabulary: Vocabulary;
  /** Whether the texts are broken into lines of one width. */
  readonly wrapped: boolean;
  /** The sentences paired so far, by block; null for one that is too large. Filled as passages are placed. */
  readonly paired: Map<string, PairedSentences | null>;
}

/** Where an offset inside segment `n` of the old text is in the new: exact in equal segments, in proportion in others. */
function through({ a, b, kinds }: SegmentIndex, n: number, offset: number): number {
  const [from, to] = [a.starts[n] ?? 0, a.ends[n] ?? 0];
  const [there, past] = [b.starts[n] ?? 0, b.ends[n] ?? 0];
  if (offset <= from) return there;
  if (offset >= to) return past;
  return kinds[n] === EQUAL ? there + offset - from : there + Math.round(((offset - from) * (past - there)) / (to - from));
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

/** First and last of the segments that the passage lies in, and where its ends map to. */
export interface Mapped {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** Follows both ends of the passage `[start, end)` of the old text through the comparison; null for an empty text. */
export function mapEnds(segments: SegmentIndex, newText: string, start: number, end: number): Mapped | null {
  const [first, last] = segments.within(segments.a, start, end);
  if (first > last) return null;
  const from = through(segments, first, start);
  const to = through(segments, last, end);
  return { first, last, span: [cutsPair(newText, from) ? from - 1 : from, cutsPair(newText, to) ? to + 1 : to] };
}

/** The passage where the comparison itself says that its words are: unchanged, changed in form, or moved. Null when they changed. */
export function placeKept(compared: Compared, { first, last, span }: Mapped, start: number, end: number): Anchoring | null {
  const { kinds, edits, firstEdits } = compared.segments;
  const place = { start: span[0], end: span[1], score: 1 };
  if (first === last && kinds[first] === EQUAL) return found("exact", place);
  let changed = false;
  for (let n = first; n <= last; n++) changed ||= kinds[n] === CHANGED;
  if (!changed) return found("typographic", place);
  const moved = first === last ? movedAlong(edits.slice(firstEdits[first], firstEdits[first + 1]), start, end, compared) : null;
  return moved && found("moved", moved);
}
