import type { ExplanationCode, ScopeField } from "../types";

/** What the sentence of an explanation is put together from; all parts are already in the locale's words. */
export interface SentenceParts {
  /** "“50 Russians” (JNIM)": the quote or the answer, and who says it. */
  readonly first: string;
  readonly second: string;
  /** The name, and in brackets the words with which it gives no answer. */
  readonly silent: string;
  /** The same as `first` with the date it speaks of, for updates. */
  readonly firstDated: string;
  readonly secondDated: string;
  /** All accounts but the first, joined. */
  readonly others: string;
  /** What the typed answers say. */
  readonly firstAnswer: string;
  readonly secondAnswer: string;
  readonly claimant: string;
  /** "population: “Russians” against “Russians and Malians”", joined; empty when scopes agree. */
  readonly scopes: string;
}

/** Sentences of one language. A new explanation code does not compile until each language has its sentence. */
export interface Phrases {
  readonly fields: Readonly<Record<ScopeField, string>>;
  readonly against: string;
  readonly colon: string;
  readonly listSeparator: string;
  readonly noAnswer: string;
  asOf(date: string): string;
  saidOn(date: string): string;
  conventionAbout(words: string, range: string): string;
  /** The same where a person gave the words other bounds than the convention has. */
  enteredAs(words: string, range: string): string;
  conventionWithheld(words: string): string;
  /** The accounts of an enumeration that are not named. */
  more(count: number): string;
  readonly undatedSelf: string;
  /** Two figures that hold for different days, so that neither needs to be wrong. */
  otherDays(first: string, second: string): string;
  readonly notCompared: (scopes: string) => string;
  readonly sentences: Readonly<Record<ExplanationCode, (parts: SentenceParts) => string>>;
}
