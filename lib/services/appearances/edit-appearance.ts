import type { AppearanceEdit } from "@/lib/contracts/claims";
import { findAppearance, setAppearanceRemoved, updateAppearance } from "@/lib/data/appearances";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import type { Change } from "../log/transact";
import { isUnchanged } from "../support/is-unchanged";

/** Writes how a source presents a claim; false when a newer version stands. @throws AppError `not-found`. */
export async function writeAppearance(tx: Db, log: (change: Change) => void, scope: CaseScope, input: AppearanceEdit): Promise<boolean> {
  const before = await findAppearance(tx, scope, input.id);
  if (!before) throw new AppError("not-found", { entity: "appearance" });
  if (isUnchanged(before, input.appearance)) return true;
  if (!(await updateAppearance(tx, scope, input.id, input.version, input.appearance))) return false;
  log({ event: "appearance.edited", entityType: "appearance", entityId: input.id, before, after: input.appearance });
  return true;
}

/** Removes an appearance from view; it can be restored. @throws AppError `not-found`. */
export async function removeAppearance(context: Context, scope: CaseScope, id: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findAppearance(tx, scope, id);
    if (!before) throw new AppError("not-found", { entity: "appearance" });
    await setAppearanceRemoved(tx, scope, id, context.clock());
    log({ event: "appearance.removed", entityType: "appearance", entityId: id, before });
  });
}
