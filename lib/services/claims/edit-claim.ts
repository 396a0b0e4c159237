import type { ClaimEdit } from "@/lib/contracts/claims";
import { findActor } from "@/lib/data/actors";
import { findClaim, updateClaim } from "@/lib/data/claims";
import { findQuestion } from "@/lib/data/questions";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import { writeAppearance } from "../appearances/edit-appearance";
import type { Context } from "../context";
import { transact } from "../log/transact";
import type { Change } from "../log/transact";
import { writePassage } from "../passages/edit-passage";
import { isUnchanged } from "../support/is-unchanged";
import { findWholeClaim } from "./whole-claim";

/**
 * Writes a claim, the appearances and the passages edited with it: all or none. What is left as it was makes no version.
 * @throws AppError `not-found`, `conflict` with the whole claim as it stands
 */
export async function editClaim(context: Context, scope: CaseScope, input: ClaimEdit): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const written = [
      await writeClaim(context, tx, log, scope, input),
      ...(await inTurn(input.appearances, (appearance) => writeAppearance(tx, log, scope, appearance))),
      ...(await inTurn(input.passages, (passage) => writePassage(tx, log, scope, passage))),
    ];
    if (written.includes(false)) throw conflict(await findWholeClaim(tx, scope, input.id));
  });
}

async function writeClaim(context: Context, tx: Db, log: (change: Change) => void, scope: CaseScope, input: ClaimEdit): Promise<boolean> {
  const before = await findClaim(tx, scope, input.id);
  if (!before) throw new AppError("not-found", { entity: "claim" });
  if (!(await findQuestion(tx, scope, input.questionId))) throw new AppError("not-found", { entity: "question" });
  if (!(await findActor(tx, scope, input.claimantId))) throw new AppError("not-found", { entity: "actor" });
  const fields = { ...input.claim, questionId: input.questionId, claimantId: input.claimantId };
  if (isUnchanged(before, fields)) return true;
  if (!(await updateClaim(tx, scope, input.id, input.version, { ...fields, updatedAt: context.clock() }))) return false;
  log({ event: "claim.edited", entityType: "claim", entityId: input.id, before, after: fields });
  return true;
}

/** One after the other: a transaction is one connection. */
async function inTurn<T>(items: readonly T[], write: (item: T) => Promise<boolean>): Promise<boolean[]> {
  const written: boolean[] = [];
  for (const item of items) written.push(await write(item));
  return written;
}
