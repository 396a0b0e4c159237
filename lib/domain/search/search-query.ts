/** What can be found, each a kind of result: captures' text, quotes, claims, questions, actors, and sources by what they are called. */
export const SEARCH_FIELDS = ["text", "quote", "claim", "question", "actor", "source"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Something that has to occur, or must not. */
export interface SearchTerm {
  /** As typed, without quotation marks; holds at least one letter or digit. */
  readonly text: string;
  /**
   * `word`: any form of it, hyphens and accents ignored, and for a name its other spellings. `phrase`: these words in a row,
   * each in any form. `prefix`: words that begin so.
   */
  readonly kind: "word" | "phrase" | "prefix";
}

/** A query as it was understood. */
export interface SearchQuery {
  /** Each has to occur. */
  readonly all: readonly SearchTerm[];
  /** None may occur. */
  readonly none: readonly SearchTerm[];
  /** Where to look, as far as the query says: `quote:Kidal`. Empty is everywhere. */
  readonly fields: readonly SearchField[];
}

/** Longest query that is read, in UTF-16 units. PostgreSQL takes words of at most 2,046 bytes. */
export const QUERY_LENGTH = 200;

/** Most terms of a query; what is beyond is not looked for. */
export const QUERY_TERMS = 12;
