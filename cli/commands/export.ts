import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { SHEET_FORMS, sheetProfile, type ClaimsExport } from "@/lib/contracts/claims-export";
import { SHEET_LAYOUTS } from "@/lib/domain/spreadsheet/export/layouts";
import { exportNote, NOTE_FORMS } from "@/lib/services/notes/export-note";
import type { NoteForm } from "@/lib/services/notes/export-note";
import { exportClaims } from "@/lib/services/spreadsheet/export-claims";
import { withContext } from "../support/context";
import { CliFailure } from "../support/failure";
import { openNamedCase } from "../support/open-named-case";
import { fromCallerFolder } from "../support/paths";
import { printJson, printText } from "../support/print-json";
import { writePieces } from "../support/write-pieces";

interface Options {
  case: string;
  format: string;
  out: string;
  profile?: string;
  language?: string;
  json?: boolean;
}

const isSheet = (format: string): format is ClaimsExport["form"] => (SHEET_FORMS as readonly string[]).includes(format);

/** `recoupe export --case <slug> --format <f> --out <file>`: the case's verification note, or its claims as a spreadsheet. */
export function register(program: Command): void {
  program
    .command("export")
    .description("write the verification note of a case, or its claims as a spreadsheet")
    .requiredOption("--case <slug>", "the case")
    .requiredOption("--format <format>", [...Object.keys(NOTE_FORMS), ...SHEET_FORMS].join(", "))
    .requiredOption("--out <file>", "where to write it")
    .option("--profile <layout>", `columns of a spreadsheet: ${SHEET_LAYOUTS.join(", ")}; by default own, which reads back whole`)
    .option("--language <fr|en>", "language of the note; by default the case's")
    .option("--json", "print what was written as JSON")
    .action(async (options: Options) => {
      if (isSheet(options.format)) return writeSheet(options.format, options);
      if (!Object.hasOwn(NOTE_FORMS, options.format)) {
        const known = [...Object.keys(NOTE_FORMS), ...SHEET_FORMS].join(", ");
        throw new CliFailure(`"${options.format}" is no format to export: ${known}.`, 2);
      }
      return writeNote(options.format as NoteForm, options);
    });
}

async function writeSheet(form: ClaimsExport["form"], options: Options): Promise<void> {
  if (options.language !== undefined) throw new CliFailure("A spreadsheet has the same columns in every language: leave --language out.", 2);
  const profile = sheetProfile.safeParse(options.profile);
  if (!profile.success) throw new CliFailure(`"${options.profile}" is no layout of a spreadsheet: ${SHEET_LAYOUTS.join(", ")}.`, 2);
  const written = await withContext("recoupe export", async (context) => {
    const scope = await openNamedCase(context, options.case, "case.read");
    const { pieces } = await exportClaims(context, scope, { form, profile: profile.data, questionIds: null });
    return writePieces(options.out, pieces);
  });
  if (options.json) return printJson({ case: options.case, format: form, profile: profile.data, out: options.out, ...written });
  const { rows, leftOut } = written;
  const left = leftOut === 0 ? "" : `; ${leftOut} ${leftOut === 1 ? "claim has" : "claims have"} no place in this layout`;
  await printText(`Wrote ${options.out}: ${rows} ${rows === 1 ? "row" : "rows"}${left}.\n`);
}

async function writeNote(form: NoteForm, options: Options): Promise<void> {
  if (options.profile !== undefined) throw new CliFailure("--profile is for spreadsheets: --format csv or xlsx.", 2);
  if (options.language !== undefined && options.language !== "fr" && options.language !== "en") {
    throw new CliFailure(`Notes are written in fr or en, not in "${options.language}".`, 2);
  }
  const language = options.language ?? null;
  const written = await withContext("recoupe export", async (context) => {
    const scope = await openNamedCase(context, options.case, "case.read");
    return exportNote(context, scope, { form, questionIds: null, language });
  });
  try {
    await writeFile(fromCallerFolder(options.out), written.text);
  } catch {
    throw new CliFailure(`${options.out} cannot be written.`);
  }
  if (options.json) await printJson({ case: options.case, format: form, out: options.out, bytes: Buffer.byteLength(written.text) });
  else await printText(`Wrote ${options.out}.\n`);
}
