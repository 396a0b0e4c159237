import type { Actor, Appearance, Claim, Event, Question, Scope } from "../claims/types";
import type { SourceChange } from "../passages/review";
import type { CaptureInfo, Source } from "../sources/types";

/** The languages a note can be written in. */
export type NoteLanguage = "fr" | "en";

/** The version of the JSON form; it changes when a reader of older notes would misread a newer one. */
export const NOTE_FORMAT = "recoupe-note/1";

/** A quote with all a stranger needs to find it again. */
export interface NotedAppearance extends Pick<Appearance, "id" | "presentation" | "hedge" | "chain" | "reviewerNote"> {
  /** The exact words; null only where a spreadsheet gave none. */
  readonly quote: string | null;
  readonly translation: { readonly text: string; readonly language: string | null } | null;
  /** What the reviewer noted on the passage, whichever claims are made of it. */
  readonly passageNote: string;
  /** Its source changed after it was taken: what is known of that, and in which capture it showed. Null while it did not. */
  readonly sourceChange: { readonly change: SourceChange; readonly capture: number; readonly capturedAt: string } | null;
  /** The number of its source in the note's list, from 1; null when none is known. */
  readonly source: number | null;
  /** Where the words stand; null where no capture backs them. */
  readonly location: {
    readonly passageId: string;
    readonly captureId: string;
    /** UTF-16 offsets in the capture's canonical text, end exclusive. */
    readonly start: number;
    readonly end: number;
    readonly prefix: string;
    readonly suffix: string;
  } | null;
}

/** A claim as the note tells it. */
export interface NotedClaim extends Omit<Claim, "createdAt" | "updatedAt" | "version" | "questionId"> {
  readonly claimant: string;
  readonly side: string | null;
  /** In words; null when it answers nothing. */
  readonly answerText: string | null;
  readonly appearances: readonly NotedAppearance[];
}

/** How two accounts stand to each other. */
export interface NotedDisagreement {
  readonly relation: string;
  readonly claimants: readonly string[];
  readonly explanation: string;
  readonly status: string;
}

/** Carriers that may rest on one origin: an earlier link of their chains bears the same name. */
export interface SharedOrigin {
  readonly origin: string;
  /** Numbers in the note's list of sources. */
  readonly sources: readonly number[];
}

/** A question with everything said on it. */
export interface NotedQuestion extends Scope, Pick<Question, "id" | "text" | "answerType" | "settled" | "reviewerNote"> {
  readonly event: Pick<Event, "name" | "place" | "periodFrom" | "periodTo" | "reviewerNote"> | null;
  readonly claims: readonly NotedClaim[];
  readonly disagreements: readonly NotedDisagreement[];
  /** Parties that answer nothing where others do. */
  readonly silent: readonly string[];
  readonly sharedOrigins: readonly SharedOrigin[];
  /** Null where there is nothing to draw. */
  readonly pictures: NotedPictures | null;
}

/** The pictures of a question as SVG, and what they show in rows. */
export interface NotedPictures {
  /** The range plot of its quantities. */
  readonly range: string | null;
  /** How its accounts moved. */
  readonly time: string | null;
  readonly rows: readonly {
    readonly claimant: string;
    readonly side: string | null;
    /** The side's sign in the case, see `laneSign`. */
    readonly lane: number;
    readonly answer: string | null;
    readonly asOf: string | null;
    readonly statementDate: string | null;
    readonly publishedAt: readonly string[];
  }[];
  /** Claims that were too many to draw. */
  readonly left: number;
}

/** A source as the note cites it. */
export interface NotedSource extends Omit<Source, "createdAt" | "version"> {
  /** Its number in the note, from 1. */
  readonly number: number;
  /** The captures that quotes of the note stand in. */
  readonly captures: readonly (Omit<CaptureInfo, "capturedAt" | "sourceId"> & { readonly capturedAt: string })[];
}

/** A verification note: stands alone. Instants are UTC, ISO 8601. */
export interface Note {
  readonly format: typeof NOTE_FORMAT;
  readonly language: NoteLanguage;
  readonly case: { readonly slug: string; readonly title: string; readonly description: string; readonly reviewerNote: string };
  readonly exportedAt: string;
  readonly exportedBy: string;
  /** False when only some questions were chosen. */
  readonly whole: boolean;
  readonly questions: readonly NotedQuestion[];
  readonly sources: readonly NotedSource[];
  readonly actors: readonly Pick<Actor, "id" | "name" | "kind" | "side" | "interest" | "aliases" | "reviewerNote">[];
}
