import type { ImportFailureCode } from "../import-failure";
import type { ParsedDocument } from "../parsed-document";

/** The formats that are only ever parsed in a process of their own. */
export type HostileFormat = "markdown" | "html" | "pdf" | "docx";

/** One document for a parsing process: decoded text for markup, bytes for the others. */
export type ParseJob =
  | { format: "markdown" | "html"; input: string }
  | { format: "pdf" | "docx"; input: Uint8Array };

/** What a parsing process answers. */
export type ParseAnswer =
  | { ok: true; document: ParsedDocument }
  | { ok: false; code: ImportFailureCode; detail: string | undefined };
