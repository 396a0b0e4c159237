import type { Sheet } from "@/lib/domain/spreadsheet/columns";
import type { ImportFailureCode } from "../import-failure";
import type { ParsedDocument } from "../parsed-document";

/** The document formats that are only ever parsed in a process of their own. */
export type HostileFormat = "markdown" | "html" | "pdf" | "docx";

/** One document for a parsing process: decoded text for markup, bytes for the others. */
export type ParseJob =
  | { format: "markdown" | "html"; input: string }
  | { format: "pdf" | "docx"; input: Uint8Array }
  | TableJob;

/** A spreadsheet for a parsing process. */
export interface TableJob {
  format: "xlsx";
  input: Uint8Array;
}

/** What comes of a job: a table of a spreadsheet, a document of everything else. */
export type ParseResult<Job extends ParseJob> = Job extends TableJob ? Sheet : ParsedDocument;

/** What a parsing process answers. */
export type ParseAnswer =
  | { ok: true; result: ParsedDocument | Sheet }
  | { ok: false; code: ImportFailureCode; detail: string | undefined };
