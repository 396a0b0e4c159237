import { createHash } from "node:crypto";
import { csvPieces } from "@/lib/adapters/spreadsheet/csv-pieces";
import { xlsxPieces } from "@/lib/adapters/spreadsheet/xlsx-pieces";
import type { ClaimsExport } from "@/lib/contracts/claims-export";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { ExportTable } from "@/lib/domain/spreadsheet/export/case-tables";
import { layOut, type SheetLayout } from "@/lib/domain/spreadsheet/export/layouts";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import { readCasePieces } from "./case-pieces";

const FORMS = {
  csv: { write: csvPieces, mediaType: "text/csv; charset=utf-8" },
  xlsx: { write: xlsxPieces, mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
} as const;

/** What a written spreadsheet holds. `leftOut` counts the claims that a data set's layout has no place for. */
export interface SheetSummary {
  readonly rows: number;
  readonly leftOut: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A spreadsheet on its way out: what to call it, and its bytes piece by piece; they end with what they held. */
export interface OutgoingSheet {
  readonly fileName: string;
  readonly mediaType: string;
  readonly pieces: AsyncGenerator<Uint8Array, SheetSummary>;
}

/**
 * Writes the claims of a case, or of chosen questions, as CSV or XLSX in our columns or in those of a data set. That they
 * left the house is logged with the file's hash before its last piece is given out.
 * @throws AppError `not-found` for a question that is not in the case.
 */
export async function exportClaims(context: Context, scope: CaseScope, choice: ClaimsExport): Promise<OutgoingSheet> {
  const { form, profile, questionIds } = choice;
  if (questionIds !== null) {
    const found = await listQuestions(context.db, scope, questionIds);
    if (found.length !== new Set(questionIds).size) throw new AppError("not-found", { entity: "question" });
  }
  const suffix = profile === "own" ? "" : `-${profile}`;
  return {
    fileName: `${scope.slug}-claims${suffix}-${context.clock().toISOString().slice(0, 10)}.${form}`,
    mediaType: FORMS[form].mediaType,
    pieces: writePieces(context, scope, choice),
  };
}

async function* writePieces(context: Context, scope: CaseScope, { form, profile, questionIds }: ClaimsExport): AsyncGenerator<Uint8Array, SheetSummary> {
  const counts = { rows: 0, leftOut: 0, bytes: 0 };
  const hash = createHash("sha256");
  let held: Uint8Array | null = null;
  for await (const piece of FORMS[form].write(laidOut(context, scope, { profile, questionIds }, counts))) {
    if (held !== null) yield held;
    held = piece;
    hash.update(piece);
    counts.bytes += piece.length;
  }
  const summary = { ...counts, sha256: hash.digest("hex") };
  await transact(context, scope.caseId, async (_, log) => {
    const after = { form, profile, questionIds, ...summary };
    log({ event: "spreadsheet.exported", entityType: "case", entityId: scope.caseId, after });
  });
  if (held !== null) yield held;
  return summary;
}

async function* laidOut(
  context: Context,
  scope: CaseScope,
  { profile, questionIds }: { profile: SheetLayout; questionIds: readonly string[] | null },
  counts: { rows: number; leftOut: number },
): AsyncGenerator<ExportTable, void> {
  for await (const tables of readCasePieces(context, scope, questionIds)) {
    const table = layOut(profile, tables);
    counts.rows += table.rows.length;
    counts.leftOut += table.leftOut;
    yield table;
  }
}
