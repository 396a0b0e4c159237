import type { AcceptedInvitation } from "@/lib/contracts/accounts";
import { findToken, useToken } from "@/lib/data/one-time-tokens";
import { revokeSessions } from "@/lib/data/sessions";
import { findUser, updateUser, type User } from "@/lib/data/users";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { hashPassword } from "../accounts/password";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact } from "../log/transact";
import { sha256 } from "../support/sha256";

async function invitedUser(context: Context, db: Db, token: string): Promise<User | null> {
  const found = await findToken(db, { tokenSha256: sha256(token), purpose: "invitation", now: context.clock() });
  const user = found?.userId ? await findUser(db, found.userId) : null;
  return user?.disabledAt === null ? user : null;
}

/** Whom a link invites, to greet them by name; null once it was used, replaced or is too old. */
export async function readInvitation(context: Context, token: string): Promise<{ name: string; email: string } | null> {
  const user = await invitedUser(context, context.db, token);
  return user && { name: user.name, email: user.email };
}

/**
 * Sets the password of whoever holds the link, which then works no more. Sessions that were open end: who asked for the
 * link may have lost a device.
 * @throws AppError `expired`.
 */
export async function acceptInvitation(context: Context, input: AcceptedInvitation): Promise<{ email: string }> {
  const now = context.clock();
  // Nobody is signed in yet: what happens is done by the person whom the link was given to.
  const guest = await invitedUser(context, context.db, input.token);
  if (!guest) throw new AppError("expired");
  // Only now: it is costly, and anybody may call this.
  const passwordHash = await hashPassword(input.password);
  const asThem: Context = {
    ...context,
    principal: { kind: "user", id: `user:${guest.id}`, userId: guest.id, name: input.name, isAdmin: guest.isAdmin },
  };
  return transact(asThem, INSTANCE_CHAIN, async (tx, log) => {
    const user = await invitedUser(context, tx, input.token);
    if (!user || !(await useToken(tx, sha256(input.token), now))) throw new AppError("expired");
    if (!(await updateUser(tx, user.id, user.version, { name: input.name, passwordHash }))) throw new AppError("expired");
    await revokeSessions(tx, user.id, now, "all");
    log({ event: "user.password-set", entityType: "user", entityId: user.id, before: { name: user.name }, after: { name: input.name } });
    return { email: user.email };
  });
}
