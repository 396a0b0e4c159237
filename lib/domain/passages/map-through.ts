import type { Edit, Span } from "../comparison/types";
import { cutsPair } from "../text/characters";
import { fold } from "../text/fold";
import { found, type Anchoring, type Candidate } from "./anchoring";
import { fitQuote } from "./fit";
import type { PairedSentences } from "./pair-sentences";
import type { Vocabulary } from "./vocabulary";
import { CHANGED, EQUAL, type SegmentIndex } from "./segment-index";

const BARE = { spaces: "none", hyphens: "drop" } as const;

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

type Mapping = Pick<Compared, "oldText" | "newText" | "segments">;

/** Where an offset inside segment `n` of the old text is in the new: exact in segments that say the same, in proportion in others. */
function through(mapping: Mapping, n: number, offset: number, isEnd: boolean): number {
  const { a, b, kinds } = mapping.segments;
  const [from, to] = [a.starts[n] ?? 0, a.ends[n] ?? 0];
  const [there, past] = [b.starts[n] ?? 0, b.ends[n] ?? 0];
  if (offset <= from) return there;
  if (offset >= to) return past;
  if (kinds[n] === EQUAL) return there + offset - from;
  const exactly = kinds[n] === CHANGED ? null : byLetters(mapping, n, offset, isEnd);
  return exactly ?? there + Math.round(((offset - from) * (past - there)) / (to - from));
}

/** Typography and blanks apart both sides of a change of form have the same characters: the place behind or before as many of them. */
function byLetters({ segments: { a, b }, oldText, newText }: Mapping, n: number, offset: number, isEnd: boolean): number | null {
  const before = fold(oldText.slice(a.starts[n], a.ends[n]), BARE);
  const now = fold(newText.slice(b.starts[n], b.ends[n]), BARE);
  if (before.text !== now.text) return null;
  const passed = before.fromOriginal(offset - (a.starts[n] ?? 0));
  if (passed > now.text.length || passed === (isEnd ? 0 : now.text.length)) return null;
  return (b.starts[n] ?? 0) + (isEnd ? now.toOriginal(passed - 1, passed)[1] : now.toOriginal(passed, passed + 1)[0]);
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
export function mapEnds(mapping: Mapping, start: number, end: number): Mapped | null {
  const { segments, newText } = mapping;
  const [first, last] = segments.within(segments.a, start, end);
  if (first > last) return null;
  const from = through(mapping, first, start, false);
  const to = through(mapping, last, end, true);
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
