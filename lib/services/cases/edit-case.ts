import type { CaseEdit } from "@/lib/contracts/cases";
import { getCase, updateCase } from "@/lib/data/cases";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Writes a case's own fields; its address stays as it is. Returns the new version. @throws AppError `conflict` with the case as it stands. */
export async function editCase(context: Context, scope: CaseScope, input: CaseEdit): Promise<{ version: number }> {
  return transact(context, scope.caseId, async (tx, log) => {
    const before = await getCase(tx, scope);
    if (!(await updateCase(tx, scope, input.version, input.fields))) throw conflict(before);
    log({ event: "case.edited", entityType: "case", entityId: scope.caseId, before, after: input.fields });
    return { version: input.version + 1 };
  });
}
