import type { Answer, AnswerType, Presentation, Scope } from "../claims/types";
import type { Refusal } from "./refusal";
import type { DraftSource } from "./row-draft";

/**
 * What a sheet would bring into a case. References are indexes into the plan's own lists; matching them with what the
 * case already has is the importer's work, by `labelKey` for names and texts.
 */
export interface ImportPlan {
  readonly events: readonly PlannedEvent[];
  readonly questions: readonly PlannedQuestion[];
  readonly actors: readonly { readonly name: string; readonly side: string | null }[];
  readonly sources: readonly DraftSource[];
  readonly claims: readonly PlannedClaim[];
  /** In the order of the rows. */
  readonly refused: readonly Refusal[];
  /** Rows that were taken; each is one appearance or, in data sets that count several things in a row, several. */
  readonly rows: number;
  /** The language that the words of the rows show; null where they show neither. */
  readonly language: "fr" | "en" | null;
}

export interface PlannedEvent {
  readonly name: string;
  /** Claimants with a side on its questions: who answers one and not another is silent there. */
  readonly parties: readonly number[];
}

export interface PlannedQuestion {
  readonly event: number | null;
  readonly text: string;
  readonly answerType: AnswerType;
  /** What all rows that say something agree on. */
  readonly scope: Scope;
  readonly choices: readonly string[];
}

export interface PlannedClaim {
  readonly question: number;
  readonly claimant: number;
  readonly proposition: string;
  readonly answer: Answer;
  /** As the rows state it; see `overridingScope` for what belongs on the claim. */
  readonly scope: Scope;
  readonly asOf: string | null;
  readonly statementDate: string | null;
  readonly appearances: readonly PlannedAppearance[];
}

export interface PlannedAppearance {
  readonly row: number;
  readonly presentation: Presentation;
  readonly hedge: string | null;
  readonly quote: string | null;
  readonly chain: readonly string[];
  readonly source: number | null;
  readonly note: string;
}

/** "J.N.I.M." is "JNIM". */
export function undotted(name: string): string {
  return name.replace(/(?<!\p{L})(?:\p{Lu}\.){2,}\p{Lu}?(?!\p{L})/gu, (initials) => initials.replaceAll(".", ""));
}

/** The key by which two names or question texts are the same one: case, the dots of initials and surplus space aside. */
export function labelKey(text: string): string {
  return undotted(text.normalize("NFC")).toLowerCase().replace(/\s+/gu, " ").trim();
}
