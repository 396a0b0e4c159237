import type { NewMember } from "@/lib/contracts/members";
import { findRole, putMember } from "@/lib/data/members";
import { findUserByEmail } from "@/lib/data/users";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/**
 * Lets somebody who has an account into the case. They are named by their whole address: an owner is not shown a list of
 * everybody on the instance.
 * @throws AppError `not-found` for an address without an account, `duplicate` for a member.
 */
export async function addMember(context: Context, scope: CaseScope, input: NewMember): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const user = await findUserByEmail(tx, input.email);
    if (!user || user.disabledAt !== null) throw new AppError("not-found", { entity: "user" });
    if ((await findRole(tx, scope, user.id)) !== null) throw new AppError("duplicate", { entity: "member" });
    await putMember(tx, scope, user.id, input.role, context.clock());
    log({ event: "member.added", entityType: "member", entityId: user.id, after: { name: user.name, role: input.role } });
  });
}
