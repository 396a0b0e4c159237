import type { LexiconLanguage } from "@/lib/domain/lexicon/language";
import type { Suggestion } from "@/lib/domain/assists/suggest/suggestion";
import type { Sheet } from "@/lib/domain/spreadsheet/columns";
import type { ImportFailureCode } from "../import-failure";
import type { ParsedDocument } from "../parsed-document";

/** The document formats that are only ever parsed in a process of their own. */
export type HostileFormat = "markdown" | "html" | "pdf" | "docx";

/** One document for a parsing process: decoded text for markup, bytes for the others. */
export type ParseJob =
  | { format: "markdown" | "html"; input: string }
  | { format: "pdf" | "docx"; input: Uint8Array }
  | TableJob
  | SuggestionsJob;

/** A spreadsheet for a parsing process. */
export interface TableJob {
  format: "xlsx";
  input: Uint8Array;
}

/** A canonical text for the reading assists: a megabyte of it would hold the server up for seconds. */
export interface SuggestionsJob {
  format: "suggestions";
  /** `date` is the day of publication, which relative dates count from. */
  input: { text: string; language: LexiconLanguage; date: string | null };
}

/** What comes of a job: a table of a spreadsheet, suggestions of a text, a document of everything else. */
export type ParseResult<Job extends ParseJob> = Job extends TableJob ? Sheet : Job extends SuggestionsJob ? Suggestion[] : ParsedDocument;

/** What a parsing process answers. */
export type ParseAnswer =
  | { ok: true; result: ParsedDocument | Sheet | Suggestion[] }
  | { ok: false; code: ImportFailureCode; detail: string | undefined };
