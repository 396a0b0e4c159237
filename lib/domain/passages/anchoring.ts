import type { Edit } from "../comparison/types";

/** A passage to find again: its words, what stood around it, and where it was. Offsets are UTF-16, in the old text. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** A place in the new text; score 0–1 is how much of the wording agrees, in characters. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * - `exact`: the same characters at the same place of the text
 * - `typographic`: the same words there; only typography or white space differ
 * - `edited`: other words there, or similar words elsewhere; to be confirmed
 * - `moved`: the same words at another place; to be confirmed
 * - `ambiguous`: several places, none better; or one that nothing but a few common words speaks for
 * - `orphaned`: nowhere
 */
export type AnchorStatus = "exact" | "typographic" | "edited" | "moved" | "ambiguous" | "orphaned";

/** Where a passage is in the new text. `start` and `end` are null for ambiguous and orphaned ones. */
export interface Anchoring {
  readonly status: AnchorStatus;
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  /** All places considered worth showing, best first; the one taken is the first. */
  readonly candidates: readonly Candidate[];
  /** For `edited`: the edits that touch the passage, with offsets in the old and the new text. Known only with the old text. */
  readonly edits?: readonly Edit[];
}

/** A passage found at one place. */
export function found(status: AnchorStatus, candidate: Candidate, others: readonly Candidate[] = []): Anchoring {
  return { status, start: candidate.start, end: candidate.end, score: candidate.score, candidates: [candidate, ...others] };
}

/** A passage that was not placed, with what was considered. */
export function unplaced(candidates: readonly Candidate[] = []): Anchoring {
  const score = candidates[0]?.score ?? 0;
  return { status: candidates.length > 0 ? "ambiguous" : "orphaned", start: null, end: null, score, candidates };
}
