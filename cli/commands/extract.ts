import { basename } from "node:path";
import type { Command } from "commander";
import { extract } from "@/lib/adapters/import/extract";
import { ImportFailure } from "@/lib/adapters/import/import-failure";
import { IMPORT_LIMITS } from "@/lib/limits";
import { CliFailure } from "../support/failure";
import { printJson } from "../support/print-json";
import { readDocument, STDIN } from "../support/read-document";

/** `recoupe extract <file|->`: what importing the file would keep, as JSON; no database. */
export function register(program: Command): void {
  program
    .command("extract")
    .description("print a document's text, title, author, date and language as JSON")
    .argument("<file>", "text, Markdown, HTML, PDF or DOCX, or - for standard input")
    .option("--json", "print JSON (always so)")
    .action(async (file: string) => {
      try {
        const bytes = await readDocument(file, { bytes: IMPORT_LIMITS.fileBytes, refusal: () => new ImportFailure("too-large") });
        await printJson(await extract(bytes, file === STDIN ? {} : { fileName: basename(file) }));
      } catch (error) {
        if (error instanceof ImportFailure) throw new CliFailure(error.sentence(file === STDIN ? "Standard input" : file, "en"));
        throw error;
      }
    });
}
