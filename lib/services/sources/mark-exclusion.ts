import type { ExclusionMark } from "@/lib/contracts/sources";
import { confirmExclusion, deleteExclusion, findCapture, insertExclusions } from "@/lib/data/captures";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Marks a stretch of a capture as not article text; returns the mark's id. @throws AppError `not-found`, `invalid` for a span outside the text. */
export async function markExclusion(context: Context, scope: CaseScope, input: ExclusionMark): Promise<string> {
  return transact(context, scope.caseId, async (tx, log) => {
    const capture = await findCapture(tx, scope, input.captureId);
    if (!capture) throw new AppError("not-found", { entity: "capture" });
    if (input.start >= input.end || input.end > capture.textLength) throw new AppError("invalid", { field: "span" });
    const row = { ...input, id: context.ids(), proposed: false };
    await insertExclusions(tx, scope, [row]);
    log({ event: "exclusion.marked", entityType: "exclusion", entityId: row.id, after: row });
    return row.id;
  });
}

/** A person agrees with a stretch the importer proposed. @throws AppError `not-found` when it was changed or taken away meanwhile. */
export async function keepExclusion(context: Context, scope: CaseScope, input: { id: string; version: number }): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    if (!(await confirmExclusion(tx, scope, input.id, input.version))) throw new AppError("not-found", { entity: "exclusion" });
    log({ event: "exclusion.confirmed", entityType: "exclusion", entityId: input.id });
  });
}

/** Takes a mark away; returns what it was, for undo. @throws AppError `not-found`. */
export async function unmarkExclusion(
  context: Context,
  scope: CaseScope,
  id: string,
): Promise<{ captureId: string; start: number; end: number; reason: string }> {
  return transact(context, scope.caseId, async (tx, log) => {
    const before = await deleteExclusion(tx, scope, id);
    if (!before) throw new AppError("not-found", { entity: "exclusion" });
    log({ event: "exclusion.unmarked", entityType: "exclusion", entityId: id, before });
    return { captureId: before.captureId, start: before.start, end: before.end, reason: before.reason };
  });
}
