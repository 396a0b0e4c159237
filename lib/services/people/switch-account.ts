import type { AccountSwitch } from "@/lib/contracts/accounts";
import { revokeSessions } from "@/lib/data/sessions";
import { countOtherAdmins, findUser, updateUser } from "@/lib/data/users";
import { AppError, conflict } from "@/lib/errors";
import { requireAdmin } from "../access/require-instance";
import type { Context } from "../context";
import { lockForCheck } from "../log/lock-for-check";
import { INSTANCE_CHAIN, transact } from "../log/transact";

/**
 * Switches an account off, which ends its sessions at once, or on again.
 * @throws AppError `forbidden`, `not-found`, `conflict`; `in-use` for the last admin.
 */
export async function switchAccount(context: Context, input: AccountSwitch): Promise<void> {
  requireAdmin(context);
  await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    await lockForCheck(tx, INSTANCE_CHAIN);
    const before = await findUser(tx, input.userId);
    if (!before) throw new AppError("not-found", { entity: "user" });
    if (input.disabled && before.isAdmin && (await countOtherAdmins(tx, before.id)) === 0) throw new AppError("in-use", { entity: "last-admin" });
    const now = context.clock();
    const disabledAt = input.disabled ? now : null;
    if (!(await updateUser(tx, before.id, input.version, { disabledAt }))) throw conflict(before);
    if (input.disabled) await revokeSessions(tx, before.id, now, "all");
    const event = input.disabled ? "user.disabled" : "user.enabled";
    log({ event, entityType: "user", entityId: before.id, before: { name: before.name, disabledAt: before.disabledAt }, after: { disabledAt } });
  });
}
