import { basename } from "node:path";
import type { Command } from "commander";
import { CLAIM_COLUMNS, type ClaimColumn } from "@/lib/domain/spreadsheet/columns";
import { refusalReason } from "@/lib/domain/spreadsheet/refusal";
import { AppError } from "@/lib/errors";
import { IMPORT_LIMITS } from "@/lib/limits";
import { importClaims } from "@/lib/services/spreadsheet/import-claims";
import { readSheet } from "@/lib/services/spreadsheet/read-sheet";
import { withContext } from "../support/context";
import { CliFailure } from "../support/failure";
import { openNamedCase } from "../support/open-named-case";
import { printJson, printText } from "../support/print-json";
import { readDocument, STDIN } from "../support/read-document";

interface Options {
  case: string;
  create?: boolean;
  allOrNothing?: boolean;
  map?: string[];
  json?: boolean;
}

/** `recoupe import-claims <file> --case <slug>`: the rows of a spreadsheet, or the claims of a note in JSON, become questions, claims and appearances. */
export function register(program: Command): void {
  program
    .command("import-claims")
    .description("make claims of the rows of a spreadsheet, or of those of a note")
    .argument("<file>", "CSV, XLSX, JSON list of rows, a note in JSON, or - for standard input")
    .requiredOption("--case <slug>", "the case they belong to")
    .option("--create", "make the case if there is none of that name")
    .option("--all-or-nothing", "take no row unless every row can be taken")
    .option("--map <header=column>", "what a column of the file is, by its header (“Who said it=claimant”), once for each; nothing behind = leaves it out", (text: string, before: string[] = []) => [...before, text])
    .option("--json", "print what was made and what was refused as JSON")
    .action(async (file: string, options: Options) => {
      const named = new Map((options.map ?? []).map(readMapping));
      const mostMegabytes = IMPORT_LIMITS.fileBytes / 1024 / 1024;
      const bytes = await readDocument(file, { bytes: IMPORT_LIMITS.fileBytes, refusal: () => new CliFailure(`${file} is too large to be imported (at most ${mostMegabytes} MB).`) });
      const incoming = { bytes, fileName: file === STDIN ? "standard input" : basename(file), named };
      const answer = await withContext("recoupe import-claims", async (context) => {
        const read = await readSheet(incoming).catch(tellRefusal);
        // A case that the sheet makes speaks the sheet's language.
        const scope = await openNamedCase(context, options.case, "case.edit", options.create ?? false, read.plan.language ?? undefined);
        const { refused, ...made } = await importClaims(context, scope, { ...incoming, read, allOrNothing: options.allOrNothing ?? false });
        return { ...made, refused: refused.map((found) => ({ row: found.row, column: found.column, reason: refusalReason(found, "en") })) };
      });
      if (options.json) await printJson(answer);
      else await printText(told(answer));
      const rows = new Set(answer.refused.map(({ row }) => row)).size;
      if (rows > 0) throw new CliFailure(`${rows} ${rows === 1 ? "row was" : "rows were"} refused${answer.claims + answer.appearances === 0 ? "; nothing was imported" : ""}.`);
    });
}

function told({ questions, claims, appearances, refused }: { questions: number; claims: number; appearances: number; refused: { row: number; reason: string }[] }): string {
  const lines = refused.map(({ row, reason }) => `row ${row}: ${reason}\n`);
  return `${questions} questions, ${claims} claims, ${appearances} appearances\n${lines.join("")}`;
}

/** "Who said it=claimant" as a header and the column of ours that it is. */
function readMapping(text: string): [header: string, column: ClaimColumn | null] {
  const at = text.lastIndexOf("=");
  const column = text.slice(at + 1).trim();
  if (at < 1) throw new CliFailure(`--map takes a header and a column, as in "Who said it=claimant".`, 2);
  if (column !== "" && !CLAIM_COLUMNS.includes(column as ClaimColumn)) throw new CliFailure(`"${column}" is no column: ${CLAIM_COLUMNS.join(", ")}.`, 2);
  return [text.slice(0, at).trim(), column === "" ? null : (column as ClaimColumn)];
}

function tellRefusal(error: unknown): never {
  if (error instanceof AppError && error.code === "invalid" && error.params["field"] === "map") {
    throw new CliFailure(`The file has no column "${String(error.params["value"])}". It has ${String(error.params["headers"])}.`);
  }
  if (error instanceof AppError && error.code === "import-failed") throw new CliFailure(String(error.params["en"]));
  throw error;
}
