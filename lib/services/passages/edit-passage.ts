import type { PassageEdit } from "@/lib/contracts/claims";
import { findPassage, updatePassage } from "@/lib/data/passages";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Writes a passage's translation and note. @throws AppError `not-found`, `conflict` with the passage as it stands. */
export async function editPassage(context: Context, scope: CaseScope, input: PassageEdit): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findPassage(tx, scope, input.id);
    if (!before) throw new AppError("not-found", { entity: "passage" });
    const { id, version, ...fields } = input;
    if (!(await updatePassage(tx, scope, id, version, fields))) throw conflict(before);
    log({ event: "passage.edited", entityType: "passage", entityId: id, before, after: fields });
  });
}
