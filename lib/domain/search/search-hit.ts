import type { SearchField } from "./search-query";

/** Something that was found, as the database gives it. */
export interface FoundRow {
  readonly field: SearchField;
  readonly slug: string;
  readonly caseTitle: string;
  readonly id: string;
  /** What it may show, the most telling first; the first that has a mark is shown. */
  readonly bodies: readonly string[];
  /** What it is called: the source's title, the claimant, the question's event; null where the body says it. */
  readonly label: string | null;
  /** Publication, question or side. */
  readonly detail: string | null;
  /** Of publication: ISO 8601 as precise as known. */
  readonly date: string | null;
  readonly captureId: string | null;
  readonly passageId: string | null;
  readonly questionId: string | null;
  /** UTF-16 offset of the body in the capture's text; null but for text. */
  readonly start: number | null;
  /** Passages of the same source that match as well. */
  readonly more: number;
}

/** One page of one field. */
export interface FoundPage {
  readonly rows: readonly FoundRow[];
  /** How many there are; at most {@link MOST_CANDIDATES} are looked at. */
  readonly total: number;
  /** There may be more, which were not looked at. */
  readonly isCapped: boolean;
}

/** Matches that are ranked and counted, per field: a word of grammar may be in every row. */
export const MOST_CANDIDATES = 500;
