import type { Presentation } from "../../claims/types";
import type { Qualifier } from "../../quantity/quantity";
import type { Span, TextSpan } from "../types";

/** What makes a passage worth looking at. */
export type SuggestionKind = "attribution" | "hedge" | "quantity" | "date" | "actor";

/** Every kind, in the order in which they are shown. */
export const SUGGESTION_KINDS = ["attribution", "quantity", "hedge", "date", "actor"] as const satisfies readonly SuggestionKind[];

/** Kinds that are offered one after the other: a bare date or a new name is seldom a statement, and is only marked. */
export const QUEUED_KINDS: ReadonlySet<SuggestionKind> = new Set(["attribution", "quantity", "hedge"]);

/** An amount that the words of a suggestion give. Bounds as in {@link Qualifier}'s quantity: unknown is null, never 0. */
export interface SuggestedQuantity {
  readonly text: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Of measure; null where persons or nothing named are counted. */
  readonly unit: string | null;
  /** Who or what is counted, in the words of the text. */
  readonly population: string | null;
  readonly status: string | null;
}

/** Days, ISO 8601, both included. */
export interface SuggestedDays {
  readonly from: string;
  readonly to: string;
}

/**
 * A passage that may hold a claim, with what can be read off it; nothing here is guessed. The span is the passage: UTF-16
 * offsets into the text that was read.
 */
export interface Suggestion extends Span {
  readonly kind: SuggestionKind;
  /** The words the rule fired on, where the mark stands. */
  readonly anchor: TextSpan;
  /** Ids of the rules it rests on, the one that made it first. */
  readonly rules: readonly [string, ...string[]];
  /** The key of its wording, for a wording that a case does not want to see again; see `wordingKey`. */
  readonly wording: string;
  /** The key of the passage's words: the same sentence in another capture has the same. */
  readonly passageKey: string;
  /** Who says so, in the words of the text; null where nobody is named or only a pronoun stands. */
  readonly speaker: string | null;
  /** From the speaker or origin to the nearest reporter. */
  readonly chain: readonly string[];
  /** The words that weaken it, as they stand. */
  readonly hedge: string | null;
  readonly presentation: Presentation;
  readonly quantities: readonly SuggestedQuantity[];
  /** When it was said. */
  readonly said: SuggestedDays | null;
  /** When what is said is to have happened. */
  readonly happened: SuggestedDays | null;
  /** Folded content words of the passage, for finding what it may answer. */
  readonly words: readonly string[];
}
