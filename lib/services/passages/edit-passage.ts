import type { PassageEdit } from "@/lib/contracts/claims";
import { findPassage, updatePassage } from "@/lib/data/passages";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import type { Change } from "../log/transact";
import { isUnchanged } from "../support/is-unchanged";

/** Writes a passage's translation and note; false when a newer version stands. @throws AppError `not-found`. */
export async function writePassage(tx: Db, log: (change: Change) => void, scope: CaseScope, input: PassageEdit): Promise<boolean> {
  const before = await findPassage(tx, scope, input.id);
  if (!before) throw new AppError("not-found", { entity: "passage" });
  const { id, version, ...fields } = input;
  if (isUnchanged(before, fields)) return true;
  if (!(await updatePassage(tx, scope, id, version, fields))) return false;
  log({ event: "passage.edited", entityType: "passage", entityId: id, before, after: fields });
  return true;
}

/** Writes a passage's translation and note. @throws AppError `not-found`, `conflict` with the passage as it stands. */
export async function editPassage(context: Context, scope: CaseScope, input: PassageEdit): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    if (!(await writePassage(tx, log, scope, input))) throw conflict(await findPassage(tx, scope, input.id));
  });
}
