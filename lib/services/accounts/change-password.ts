import type { PasswordChange } from "@/lib/contracts/accounts";
import { revokeSessions } from "@/lib/data/sessions";
import { findPasswordHash, updateUser } from "@/lib/data/users";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact } from "../log/transact";
import { limitAttempts } from "./limit-attempts";
import { ownUser } from "./own-user";
import { hashPassword, verifyPassword } from "./password";

/**
 * Changes the caller's password and ends their sessions everywhere else; `sessionId` is the one that goes on. Who signs in
 * through a provider and has no password sets a first one without naming an old one.
 * @throws AppError `unauthenticated`; `too-many-attempts`; `invalid` with the field `current` when the old one is wrong.
 */
export async function changePassword(context: Context, sessionId: string | null, input: PasswordChange): Promise<void> {
  const user = await ownUser(context);
  await limitAttempts(context, `password:${user.id}`);
  const stored = await findPasswordHash(context.db, user.id);
  if (stored !== null && !(await verifyPassword(input.current, stored))) {
    throw new AppError("invalid", { fields: { current: "password-wrong" } });
  }
  const passwordHash = await hashPassword(input.next);
  await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    if (!(await updateUser(tx, user.id, user.version, { passwordHash }))) throw conflict(await ownUser(context, tx));
    const ended = await revokeSessions(tx, user.id, context.clock(), sessionId === null ? "all" : { except: sessionId });
    log({ event: "user.password-set", entityType: "user", entityId: user.id, after: { sessionsEnded: ended } });
  });
}
