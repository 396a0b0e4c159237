import { getCase } from "@/lib/data/cases";
import { deleteDemoCase } from "@/lib/data/remove-case";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact } from "../log/transact";

/** Removes the demo case for good; that it was removed stays in the instance's log. @throws AppError `forbidden` for a real case. */
export async function removeDemo(context: Context, scope: CaseScope): Promise<void> {
  await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    const before = await getCase(tx, scope);
    if (!before.isDemo) throw new AppError("forbidden", { entity: "case" });
    await deleteDemoCase(tx, scope);
    log({ event: "case.removed", entityType: "case", entityId: scope.caseId, before });
  });
}
