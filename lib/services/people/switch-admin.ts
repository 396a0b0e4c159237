import type { AdminSwitch } from "@/lib/contracts/accounts";
import { countOtherAdmins, findUser, updateUser } from "@/lib/data/users";
import { AppError, conflict } from "@/lib/errors";
import { requireAdmin } from "../access/require-instance";
import type { Context } from "../context";
import { lockForCheck } from "../log/lock-for-check";
import { INSTANCE_CHAIN, transact } from "../log/transact";

/**
 * Makes somebody an admin of the instance, or no longer; it counts from their next request on.
 * @throws AppError `forbidden`, `not-found`, `conflict`; `in-use` for the last admin.
 */
export async function switchAdmin(context: Context, input: AdminSwitch): Promise<void> {
  requireAdmin(context);
  await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    await lockForCheck(tx, INSTANCE_CHAIN);
    const before = await findUser(tx, input.userId);
    if (!before) throw new AppError("not-found", { entity: "user" });
    if (!input.isAdmin && before.isAdmin && (await countOtherAdmins(tx, before.id)) === 0) throw new AppError("in-use", { entity: "last-admin" });
    if (!(await updateUser(tx, before.id, input.version, { isAdmin: input.isAdmin }))) throw conflict(before);
    log({ event: "user.edited", entityType: "user", entityId: before.id, before: { name: before.name, isAdmin: before.isAdmin }, after: { isAdmin: input.isAdmin } });
  });
}
