import { countActorClaims, findActor, setActorRemoved } from "@/lib/data/actors";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Removes an actor nobody's claim names; it can be restored. @throws AppError `not-found`, `in-use` with the number of claims. */
export async function removeActor(context: Context, scope: CaseScope, id: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findActor(tx, scope, id);
    if (!before) throw new AppError("not-found", { entity: "actor" });
    const claims = await countActorClaims(tx, scope, id);
    if (claims > 0) throw new AppError("in-use", { entity: "actor", claims });
    await setActorRemoved(tx, scope, id, context.clock());
    log({ event: "actor.removed", entityType: "actor", entityId: id, before });
  });
}
