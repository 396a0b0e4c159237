import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import { extract } from "@/lib/adapters/import/extract";
import { ImportFailure } from "@/lib/adapters/import/import-failure";
import { IMPORT_LIMITS } from "@/lib/limits";
import { CliFailure } from "../support/failure";
import { fromCallerFolder } from "../support/paths";
import { printJson } from "../support/print-json";

/** Reads the file, refusing what is too large before any of it is in memory. */
async function readDocument(path: string, name: string): Promise<Uint8Array> {
  const info = await stat(path).catch(() => null);
  if (!info) throw new CliFailure(`${name} does not exist.`);
  if (!info.isFile()) throw new CliFailure(`${name} is not a file.`);
  if (info.size > IMPORT_LIMITS.fileBytes) throw new ImportFailure("too-large");
  return readFile(path);
}

/** `recoupe extract <file>`: what importing the file would keep, as JSON; no database. */
export function register(program: Command): void {
  program
    .command("extract")
    .description("print a document's text, title, author, date and language as JSON")
    .argument("<file>", "text, Markdown, HTML, PDF or DOCX")
    .option("--json", "print JSON (always so)")
    .action(async (file: string) => {
      try {
        const bytes = await readDocument(fromCallerFolder(file), file);
        await printJson(await extract(bytes, { fileName: basename(file) }));
      } catch (error) {
        if (error instanceof ImportFailure) throw new CliFailure(error.sentence(file, "en"));
        throw error;
      }
    });
}
