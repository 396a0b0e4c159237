import type { Suggestion, SuggestionKind } from "./suggestion";

/** What a suggestion is known by in its capture: kind, passage and mark. A later reading that sees the same gives the same. */
export function placeOf({ kind, start, end, anchor }: Pick<Suggestion, "kind" | "start" | "end" | "anchor">): string {
  return [kind, start, end, anchor.start, anchor.end].join("-");
}

/** What names a suggestion in the case, and what a decision on it keeps. */
export interface SuggestionIdentity {
  readonly captureId: string;
  readonly place: string;
  readonly sourceId: string;
  readonly kind: SuggestionKind;
  readonly rule: string;
  readonly wording: string;
  readonly passageKey: string;
}

/** A suggestion of a capture, as it is kept and offered. Its words are the capture's, from `start` to `end`. */
export interface StoredSuggestion extends SuggestionIdentity, Pick<Suggestion, "start" | "end" | "rules" | "speaker" | "chain" | "hedge" | "presentation" | "quantities" | "said" | "happened" | "words"> {
  /** 0 for the first of its text. */
  readonly position: number;
  readonly anchorStart: number;
  readonly anchorEnd: number;
}
