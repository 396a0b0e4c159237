import { insertClaimBatch } from "@/lib/data/claim-batches";
import { lockImports } from "@/lib/data/import-lock";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Refusal } from "@/lib/domain/spreadsheet/refusal";
import { SHEET_LIMITS } from "@/lib/limits";
import type { Context } from "../context";
import { transact } from "../log/transact";
import { sha256 } from "../support/sha256";
import { batchOfPlan } from "./batch-of-plan";
import { readKnownRecords } from "./known-records";
import { placeQuotes } from "./place-quotes";
import { readSheet, type IncomingSheet, type ReadSheet } from "./read-sheet";

/** What an import made, in numbers, and the rows it left out. */
export interface ImportedClaims {
  readonly questions: number;
  readonly claims: number;
  readonly appearances: number;
  readonly refused: readonly Refusal[];
}

/**
 * Makes questions, claims and appearances of a spreadsheet's rows, in one transaction with one log entry that names the
 * file's SHA-256. Actors (by name or alias), events, questions, sources, claims and appearances that the case has are
 * used again, so that the same file read twice adds nothing. Quotes become passages where a capture of their source has the words. With `allOrNothing` one refused row keeps all of them out.
 * @throws AppError `import-failed`, see `readSheet`.
 */
export async function importClaims(context: Context, scope: CaseScope, incoming: IncomingSheet & { readonly allOrNothing?: boolean; readonly read?: ReadSheet }): Promise<ImportedClaims> {
  const { plan } = incoming.read ?? (await readSheet(incoming));
  const { refused } = plan;
  if (plan.claims.length === 0 || (incoming.allOrNothing && refused.length > 0)) return { questions: 0, claims: 0, appearances: 0, refused };
  const placed = await placeQuotes(context, scope, plan);
  return transact(context, scope.caseId, async (tx, log) => {
    // Two spreadsheets at once would each make the actors that both name.
    await lockImports(tx, scope, "spreadsheets");
    const batch = batchOfPlan(plan, await readKnownRecords(tx, scope), placed, context.ids, context.clock());
    const passages = await insertClaimBatch(tx, scope, batch);
    const hash = sha256(incoming.bytes);
    const made = { questions: batch.questions.length, claims: batch.claims.length, appearances: batch.appearances.length };
    log({
      event: "spreadsheet.imported",
      entityType: "spreadsheet",
      entityId: hash,
      after: {
        fileName: incoming.fileName, sha256: hash, rows: plan.rows, refusedRows: new Set(refused.map(({ row }) => row)).size,
        ...made, actors: batch.actors.length, events: batch.events.length, sources: batch.sources.length, passages,
      },
    });
    return { ...made, refused };
  }, SHEET_LIMITS.writeMs);
}
