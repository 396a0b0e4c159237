import type { Answer, Appearance, Question, Scope } from "../claims/types";

/** How two claims on one question stand to each other. Exactly one holds for a pair; the order is in `relate`. */
export type Relation =
  | "retraction"
  | "denial"
  | "update"
  | "scope-mismatch"
  | "contradiction"
  | "agreement"
  | "spread"
  | "overlap"
  | "silence";

/** The part of a question that relations rest on; `choices` empty says that nobody has listed which answers exclude each other. */
export type ComparedQuestion = Pick<Question, "id" | "text" | "answerType"> & Partial<Pick<Question, "choices">> & Scope;

/** An actor as the maker of a claim; `side` null is not recorded. */
export interface Claimant {
  readonly id: string;
  readonly name: string;
  readonly side: string | null;
}

/** The part of a claim that relations and their explanations rest on. */
export interface ComparedClaim extends Answer, Scope {
  readonly id: string;
  readonly claimant: Claimant;
  readonly proposition: string;
  readonly asOf: string | null;
  readonly statementDate: string | null;
  readonly appearances: readonly Pick<Appearance, "presentation" | "quote" | "hedge">[];
}

export type ScopeField = "unit" | "population" | "status" | "place" | "period";

/** Why a relation holds; one sentence per code in each language (`renderExplanation`). */
export type ExplanationCode =
  | "retraction-own"
  | "retraction-withdrawn"
  | "denial"
  | "update"
  | "update-same-answer"
  | "scope-mismatch"
  | "contradiction-range"
  | "contradiction-date"
  | "contradiction-yes-no"
  | "contradiction-choice"
  | "contradiction-names"
  | "agreement"
  | "agreement-denials"
  | "agreement-denied-yes"
  | "spread-range"
  | "spread-date"
  | "spread-words"
  | "spread-denied"
  | "overlap-range"
  | "overlap-date"
  | "silence"
  | "silence-both";

/** One account as an explanation names it. */
export interface AccountRef {
  readonly claimId: string | null;
  readonly claimant: string;
  /** The words of the source; null when only the structured answer is known. */
  readonly quote: string | null;
  readonly answer: Answer | null;
  readonly asOf: string | null;
  readonly statementDate: string | null;
}

/** The reason for a relation as data: a code, the accounts it names in reading order, and where their scopes differ. */
export interface Explanation {
  readonly code: ExplanationCode;
  readonly accounts: readonly AccountRef[];
  readonly sameClaimant: boolean;
  readonly differs: readonly ScopeField[];
  /** Scope of each of the first two accounts; present when `differs` is not empty. */
  readonly scopes?: readonly [Scope, Scope];
}

/** What `relate` says of two claims. */
export interface Relating {
  readonly relation: Relation;
  /** The two answers are about the same thing and of a kind that can be set against each other. */
  readonly comparable: boolean;
  readonly explanation: Explanation;
  /** The scopes of the two claims, in the order given; present when they differ. */
  readonly scopes?: readonly [Scope, Scope];
}
