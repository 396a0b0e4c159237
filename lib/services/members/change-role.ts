import type { RoleChange } from "@/lib/contracts/members";
import { countOtherOwners, findRole, putMember } from "@/lib/data/members";
import { findUser } from "@/lib/data/users";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { lockForCheck } from "../log/lock-for-check";
import { transact } from "../log/transact";

/**
 * Changes what a member may do. `from` is the role the caller saw.
 * @throws AppError `not-found`; `conflict` with the role that stands; `in-use` for the last owner: a case is never left to nobody.
 */
export async function changeRole(context: Context, scope: CaseScope, input: RoleChange): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    await lockForCheck(tx, scope.caseId);
    const role = await findRole(tx, scope, input.userId);
    if (role === null) throw new AppError("not-found", { entity: "member" });
    if (role !== input.from) throw conflict({ role });
    if (role === input.to) return;
    if (role === "owner" && (await countOtherOwners(tx, scope, input.userId)) === 0) throw new AppError("in-use", { entity: "last-owner" });
    await putMember(tx, scope, input.userId, input.to, context.clock());
    const name = (await findUser(tx, input.userId))?.name;
    log({ event: "member.role-changed", entityType: "member", entityId: input.userId, before: { name, role }, after: { name, role: input.to } });
  });
}
