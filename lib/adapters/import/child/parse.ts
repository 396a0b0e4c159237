import type { Suggestion } from "@/lib/domain/assists/suggest/suggestion";
import type { Sheet } from "@/lib/domain/spreadsheet/columns";
import type { ParsedDocument } from "../parsed-document";
import type { ParseJob } from "./protocol";

/** Parses one document with the reader of its format; each reader is loaded when its format first occurs. */
export async function parse(job: ParseJob): Promise<ParsedDocument | Sheet | Suggestion[]> {
  switch (job.format) {
    case "html":
      return (await import("../html/read-html")).readHtml(job.input);
    case "markdown":
      return (await import("../markdown/read-markdown")).readMarkdown(job.input);
    case "pdf":
      return (await import("../pdf/read-pdf")).readPdf(job.input);
    case "docx":
      return (await import("../docx/read-docx")).readDocx(job.input);
    case "xlsx":
      return (await import("../../spreadsheet/read-xlsx")).readXlsx(job.input);
    case "suggestions":
      return (await import("../../assists/suggest")).suggest(job.input);
  }
}
