import { countCitations, findSource, setSourceRemoved } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Removes a source that no claim cites from view; its captures stay stored. @throws AppError `not-found`, `in-use` with the number of citations. */
export async function removeSource(context: Context, scope: CaseScope, id: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findSource(tx, scope, id);
    if (!before) throw new AppError("not-found", { entity: "source" });
    const citations = await countCitations(tx, scope, id);
    if (citations > 0) throw new AppError("in-use", { entity: "source", citations });
    await setSourceRemoved(tx, scope, id, context.clock());
    log({ event: "source.removed", entityType: "source", entityId: id, before });
  });
}
