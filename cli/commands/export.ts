import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { exportNote, NOTE_FORMS } from "@/lib/services/notes/export-note";
import type { NoteForm } from "@/lib/services/notes/export-note";
import { withContext } from "../support/context";
import { CliFailure } from "../support/failure";
import { openNamedCase } from "../support/open-named-case";
import { fromCallerFolder } from "../support/paths";
import { printJson, printText } from "../support/print-json";

/** `recoupe export --case <slug> --format <f> --out <file>`: the case's verification note as a file. */
export function register(program: Command): void {
  program
    .command("export")
    .description("write the verification note of a case")
    .requiredOption("--case <slug>", "the case")
    .requiredOption("--format <format>", Object.keys(NOTE_FORMS).join(", "))
    .requiredOption("--out <file>", "where to write it")
    .option("--language <fr|en>", "language of the note; by default the case's")
    .option("--json", "print what was written as JSON")
    .action(async (options: { case: string; format: string; out: string; language?: string; json?: boolean }) => {
      if (!Object.hasOwn(NOTE_FORMS, options.format)) {
        throw new CliFailure(`"${options.format}" is no format of a note: ${Object.keys(NOTE_FORMS).join(", ")}.`, 2);
      }
      if (options.language !== undefined && options.language !== "fr" && options.language !== "en") {
        throw new CliFailure(`Notes are written in fr or en, not in "${options.language}".`, 2);
      }
      const language = options.language ?? null;
      const written = await withContext("recoupe export", async (context) => {
        const scope = await openNamedCase(context, options.case, "case.read");
        return exportNote(context, scope, { form: options.format as NoteForm, questionIds: null, language });
      });
      try {
        await writeFile(fromCallerFolder(options.out), written.text);
      } catch {
        throw new CliFailure(`${options.out} cannot be written.`);
      }
      if (options.json) await printJson({ case: options.case, format: options.format, out: options.out, bytes: Buffer.byteLength(written.text) });
      else await printText(`Wrote ${options.out}.\n`);
    });
}
