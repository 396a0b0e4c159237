import { clearAttempts } from "@/lib/data/rate-windows";
import { insertSession } from "@/lib/data/sessions";
import { findUserByEmail } from "@/lib/data/users";
import type { User } from "@/lib/data/users";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { SIGN_IN_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact, type Change } from "../log/transact";
import { limitAttempts } from "./limit-attempts";
import { verifyPassword } from "./password";

/**
 * Checks a password and opens a session. Unknown, disabled and wrong take the same time and say the same.
 * `address` is the caller's network address as far as it is known.
 * @throws AppError `unauthenticated`; `too-many-attempts` with the minutes to wait.
 */
export async function signIn(
  context: Context,
  input: { email: string; password: string; address: string | null; userAgent: string | null },
): Promise<{ user: User; sessionId: string }> {
  const account = `account:${input.email.toLowerCase()}`;
  await limitAttempts(context, account);
  if (input.address !== null) await limitAttempts(context, `address:${input.address}`, SIGN_IN_LIMITS.perAddress);
  const found = await findUserByEmail(context.db, input.email);
  const right = await verifyPassword(input.password, found?.passwordHash ?? null);
  if (!found || !right || found.disabledAt !== null) throw new AppError("unauthenticated", { reason: "wrong-credentials" });
  await clearAttempts(context.db, account);
  const { passwordHash: _, ...user } = found;
  return { user, sessionId: await openSession(context, user, input.userAgent) };
}

/**
 * Opens a session for a person known to be who they say: by password, by invitation, or by their OIDC provider.
 * `before` is what belongs to the same transaction.
 */
export async function openSession(
  context: Context,
  user: User,
  userAgent: string | null,
  before?: (tx: Db, log: (change: Change) => void) => Promise<void>,
): Promise<string> {
  const createdAt = context.clock();
  const id = context.ids();
  const expiresAt = new Date(createdAt.getTime() + SIGN_IN_LIMITS.sessionMs);
  const signedIn: Context = {
    ...context,
    principal: { kind: "user", id: `user:${user.id}`, userId: user.id, name: user.name, isAdmin: user.isAdmin },
  };
  await transact(signedIn, INSTANCE_CHAIN, async (tx, log) => {
    await before?.(tx, log);
    await insertSession(tx, { id, userId: user.id, createdAt, expiresAt, userAgent: userAgent?.slice(0, TEXT_LIMITS.line) ?? null });
    log({ event: "user.signed-in", entityType: "user", entityId: user.id });
  });
  return id;
}
