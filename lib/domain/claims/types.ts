/**
 * The words of the case as plain values, shared by the data modules (which return them), the pure algorithms
 * (disagreement, matrix, note) and the pages. Dates are ISO 8601 as precise as known: 2024, 2024-10, 2024-10-03.
 */

/** What kind of answer a question takes. */
export type AnswerType = "quantity" | "yes-no" | "date" | "choice" | "text";

/** How a source presents a claim. */
export type Presentation = "asserts" | "reports" | "denies" | "retracts" | "silent";

/** A person, group or institution that speaks or acts; an article's own voice is one of kind `publication`. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: "person" | "group" | "institution" | "publication";
  /** The camp the reviewer puts it in, in their words; null is not recorded. */
  readonly side: string | null;
  readonly interest: string;
  readonly aliases: readonly string[];
  /** Set while this actor is merged into another. */
  readonly mergedIntoId: string | null;
  readonly reviewerNote: string;
  readonly version: number;
}

/** What views need of an actor to say who speaks, for which side. */
export type NamedActor = Pick<Actor, "id" | "name" | "side" | "mergedIntoId">;

/** Something that happened. */
export interface Event {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Ids of the actors that took part. */
  readonly partyIds: readonly string[];
  readonly reviewerNote: string;
  readonly position: number;
  readonly version: number;
}

/** What an answer is about. On a claim, null means "as the question has it". */
export interface Scope {
  readonly unit: string | null;
  readonly population: string | null;
  /** killed, wounded, missing, captured, displaced, strength, or the reviewer's word. */
  readonly status: string | null;
  readonly place: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

/** One checkable facet, usually of an event, on which accounts may differ. */
export interface Question extends Scope {
  readonly id: string;
  readonly eventId: string | null;
  readonly text: string;
  readonly answerType: AnswerType;
  readonly choices: readonly string[];
  readonly settled: boolean;
  readonly reviewerNote: string;
  readonly position: number;
  readonly version: number;
}

/**
 * A typed answer. `answer` is the words as said. For quantities unknown is null, never 0; a number withheld has
 * low 1, no best, no high. A claim that answers nothing (its claimant is said to be silent) has every part null.
 */
export interface Answer {
  readonly answer: string | null;
  readonly answerYes: boolean | null;
  readonly answerDate: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** exact, about, at-least, at-most, range, vague, none-given. */
  readonly qualifier: string | null;
}

/** One actor's answer to a question, normalised by the reviewer. */
export interface Claim extends Answer, Scope {
  readonly id: string;
  readonly questionId: string;
  readonly claimantId: string;
  readonly proposition: string;
  readonly asOf: string | null;
  readonly statementDate: string | null;
  readonly tags: readonly string[];
  /** Admiralty 1–6; null is not graded. */
  readonly credibility: number | null;
  readonly reviewerNote: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** Where a claim is made. */
export interface Appearance {
  readonly id: string;
  readonly claimId: string;
  /** Null where no capture backs the words yet (a spreadsheet's row). */
  readonly passageId: string | null;
  readonly sourceId: string | null;
  /** The passage's exact words, or where there is no passage the words as somebody typed them. */
  readonly quote: string | null;
  /** The reviewer's translation of the passage's words. It belongs to the passage and is not written with the appearance. */
  readonly translation?: { readonly text: string; readonly language: string | null } | null;
  readonly presentation: Presentation;
  readonly hedge: string | null;
  /** From the speaker or origin to the nearest reporter; the source at hand is not repeated. */
  readonly chain: readonly string[];
  readonly reviewerNote: string;
  readonly createdAt: Date;
  readonly version: number;
}
