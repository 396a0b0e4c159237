import { countOtherOwners, deleteMember, findRole } from "@/lib/data/members";
import { findUser } from "@/lib/data/users";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { lockForCheck } from "../log/lock-for-check";
import { transact } from "../log/transact";

/**
 * Takes somebody out of the case; what they wrote stays theirs in the log.
 * @throws AppError `not-found`; `in-use` for the last owner: a case is never left to nobody.
 */
export async function removeMember(context: Context, scope: CaseScope, userId: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    await lockForCheck(tx, scope.caseId);
    const role = await findRole(tx, scope, userId);
    if (role === null) throw new AppError("not-found", { entity: "member" });
    if (role === "owner" && (await countOtherOwners(tx, scope, userId)) === 0) throw new AppError("in-use", { entity: "last-owner" });
    await deleteMember(tx, scope, userId);
    const name = (await findUser(tx, userId))?.name;
    log({ event: "member.removed", entityType: "member", entityId: userId, before: { name, role } });
  });
}
