import { basename } from "node:path";
import type { Command } from "commander";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import { IMPORT_LIMITS } from "@/lib/limits";
import type { Context } from "@/lib/services/context";
import { importDocument } from "@/lib/services/sources/import-document";
import { withContext } from "../support/context";
import { CliFailure } from "../support/failure";
import { findDocuments } from "../support/find-documents";
import type { FoundFile, UnusablePath } from "../support/find-documents";
import { openNamedCase } from "../support/open-named-case";
import { printJson, printText } from "../support/print-json";
import { readDocument } from "../support/read-document";

interface Imported {
  id: string;
  captureId: string;
  file: string;
  title: string;
  language: string | null;
  sha256: string;
  chars: number;
  duplicateOf?: string;
}

/** `recoupe import <path…> --case <slug>`: files and folders become sources, each whole or not at all. */
export function register(program: Command): void {
  program
    .command("import")
    .description("make sources of documents")
    .argument("<path...>", "files and folders: text, Markdown, HTML, PDF, DOCX")
    .requiredOption("--case <slug>", "the case they belong to")
    .option("--create", "make the case if there is none of that name")
    .option("--json", "print what became of each file as JSON")
    .action(async (paths: string[], options: { case: string; create?: boolean; json?: boolean }) => {
      const files = await findDocuments(paths);
      const failed = await withContext("recoupe import", async (context) => {
        const scope = await openNamedCase(context, options.case, "case.edit", options.create ?? false);
        const answer = { case: scope.slug, sources: [] as Imported[], failed: [] as UnusablePath[] };
        for (const file of files) {
          const result = "reason" in file ? file : await importFile(context, scope, file);
          if ("reason" in result) answer.failed.push(result);
          else answer.sources.push(result);
          if (!options.json) await printText("reason" in result ? `${result.reason}\n` : `${result.file}: ${result.title}${result.duplicateOf ? " (there already)" : ""}\n`);
        }
        if (options.json) await printJson(answer);
        return answer.failed.length;
      });
      if (failed > 0) throw new CliFailure(`${failed} of ${files.length} files could not be imported.`);
    });
}

async function importFile(context: Context, scope: CaseScope, { name }: FoundFile): Promise<Imported | UnusablePath> {
  const mostMegabytes = IMPORT_LIMITS.fileBytes / 1024 / 1024;
  try {
    // A film dropped into the folder must not fill the memory.
    const refusal = () => new CliFailure(`${name} is too large to be imported (at most ${mostMegabytes} MB).`);
    const bytes = await readDocument(name, { bytes: IMPORT_LIMITS.fileBytes, refusal });
    const { sourceId: id, ...rest } = await importDocument(context, scope, { bytes, method: "cli", fileName: basename(name) });
    return { id, ...rest, file: name };
  } catch (error) {
    if (error instanceof AppError && error.code === "import-failed") return { file: name, reason: String(error.params["en"]) };
    if (error instanceof CliFailure) return { file: name, reason: error.message };
    throw error;
  }
}
