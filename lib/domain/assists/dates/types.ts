import type { LexiconLanguage } from "../../lexicon/language";
import type { Day, DaySpan } from "./calendar-days";
import type { ScanToken } from "../reading/scan";

/** How fine the words are. `relative`: counted from another moment ("il y a 11 mois", "la semaine dernière"). */
export type DatePrecision = "day" | "month" | "season" | "year" | "relative";

/**
 * A date expression of a text. Offsets are UTF-16 into the text as given, end exclusive. `from` and `to` are ISO days, both
 * included; null where the words alone, and the publication date if there is one, do not tell.
 */
export interface DateItem {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly rule: string;
}

/** What resolves a date that is not complete in itself. */
export interface DateContext {
  readonly lang: LexiconLanguage;
  /** The day of publication, or null. */
  readonly reference: Day | null;
  /** Where a weekday or a month could be either side of the reference. News tells of the past. */
  readonly prefer: "past" | "future";
  /** The clause tells of what is over, so that no date in it is still to come. */
  readonly over?: boolean;
  /** Something was set for that day: of the two such weekdays beside the reference the nearer one is meant. */
  readonly near?: boolean;
  /** The clause tells of what came before, in a text that has dated it: the latest date it gave with its year. */
  readonly narrated?: Day;
  /** The last day the text has named, which "le lendemain" counts from. */
  readonly anchor: DaySpan | null;
  /** The last day, month, season or year the text has named: « l’année suivante » counts from it. */
  readonly named?: DaySpan;
  /** What « le lendemain » counts from where the text has named no day: the reference for words that stand alone, else nothing. */
  readonly base: Day | null;
}

/** A date read from tokens; `first` and `next` are token indices, `next` exclusive. */
export interface DateMatch {
  readonly first: number;
  readonly next: number;
  readonly span: DaySpan | null;
  readonly precision: DatePrecision;
  readonly rule: string;
}

/** Reads one kind of date at a token, with bounded look-ahead. */
export type DateMatcher = (tokens: readonly ScanToken[], at: number, context: DateContext) => DateMatch | null;
