import { findActor, updateActor } from "@/lib/data/actors";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/**
 * Marks one actor as being another. Nothing is rewritten: claims keep their claimant and are shown under the other,
 * so `unmergeActor` takes all of it back. @throws AppError `not-found`, `invalid` for a circle, `conflict`.
 */
export async function mergeActors(
  context: Context,
  scope: CaseScope,
  input: { id: string; version: number; intoId: string },
): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findActor(tx, scope, input.id);
    const into = await findActor(tx, scope, input.intoId);
    if (!before || !into) throw new AppError("not-found", { entity: "actor" });
    if (into.id === before.id || into.mergedIntoId !== null) throw new AppError("invalid", { field: "intoId" });
    if (!(await updateActor(tx, scope, input.id, input.version, { mergedIntoId: into.id }))) throw conflict(before);
    log({ event: "actor.merged", entityType: "actor", entityId: input.id, before, after: { mergedIntoId: into.id } });
  });
}

/** Takes a merge back. @throws AppError `not-found`, `conflict`. */
export async function unmergeActor(context: Context, scope: CaseScope, input: { id: string; version: number }): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findActor(tx, scope, input.id);
    if (!before) throw new AppError("not-found", { entity: "actor" });
    if (!(await updateActor(tx, scope, input.id, input.version, { mergedIntoId: null }))) throw conflict(before);
    log({ event: "actor.unmerged", entityType: "actor", entityId: input.id, before, after: { mergedIntoId: null } });
  });
}
