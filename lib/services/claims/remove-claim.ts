import { findClaim, setClaimRemoved } from "@/lib/data/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Removes a claim with its appearances from view; it can be restored. @throws AppError `not-found`. */
export async function removeClaim(context: Context, scope: CaseScope, id: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findClaim(tx, scope, id);
    if (!before || !(await setClaimRemoved(tx, scope, id, context.clock()))) throw new AppError("not-found", { entity: "claim" });
    log({ event: "claim.removed", entityType: "claim", entityId: id, before });
  });
}
