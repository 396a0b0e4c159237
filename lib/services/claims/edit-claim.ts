import type { ClaimEdit } from "@/lib/contracts/claims";
import { findActor } from "@/lib/data/actors";
import { findClaim, updateClaim } from "@/lib/data/claims";
import { findQuestion } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Writes a claim. @throws AppError `not-found`, `conflict` with the claim as it stands. */
export async function editClaim(context: Context, scope: CaseScope, input: ClaimEdit): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findClaim(tx, scope, input.id);
    if (!before) throw new AppError("not-found", { entity: "claim" });
    if (!(await findQuestion(tx, scope, input.questionId))) throw new AppError("not-found", { entity: "question" });
    if (!(await findActor(tx, scope, input.claimantId))) throw new AppError("not-found", { entity: "actor" });
    const fields = { ...input.claim, questionId: input.questionId, claimantId: input.claimantId };
    const written = await updateClaim(tx, scope, input.id, input.version, { ...fields, updatedAt: context.clock() });
    if (!written) throw conflict(before);
    log({ event: "claim.edited", entityType: "claim", entityId: input.id, before, after: fields });
  });
}
