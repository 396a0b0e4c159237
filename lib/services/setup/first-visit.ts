import { randomBytes } from "node:crypto";
import { adoptCases } from "@/lib/data/members";
import { findToken, insertToken, useToken } from "@/lib/data/one-time-tokens";
import { countUsers, insertUser } from "@/lib/data/users";
import { AppError } from "@/lib/errors";
import { SIGN_IN_LIMITS } from "@/lib/limits";
import { hashPassword } from "../accounts/password";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact } from "../log/transact";
import { sha256 } from "../support/sha256";

/** Whether nobody has an account yet. */
export async function isFirstVisit(context: Context): Promise<boolean> {
  return (await countUsers(context.db)) === 0;
}

/**
 * A token for the link that makes the first account, or null once somebody has one. Only its hash is kept, and a new one takes
 * the place of the last: the link of an earlier start no longer works.
 */
export async function issueOwnerToken(context: Context): Promise<string | null> {
  if (!(await isFirstVisit(context))) return null;
  const token = randomBytes(32).toString("base64url");
  const createdAt = context.clock();
  await insertToken(context.db, {
    tokenSha256: sha256(token),
    purpose: "owner_setup",
    userId: null,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + SIGN_IN_LIMITS.linkMs),
  });
  return token;
}

/** Whether the owner link still works. */
export async function isOwnerTokenGood(context: Context, token: string): Promise<boolean> {
  const found = await findToken(context.db, { tokenSha256: sha256(token), purpose: "owner_setup", now: context.clock() });
  return found !== null && (await isFirstVisit(context));
}

/**
 * Makes the first account, an instance admin, who becomes the owner of the cases the command line made before.
 * @throws AppError `expired` when the link was used, replaced or is too old.
 */
export async function createOwner(
  context: Context,
  input: { token: string; name: string; email: string; password: string },
): Promise<{ userId: string }> {
  // Before what is costly, because anybody may call this.
  if (!(await isOwnerTokenGood(context, input.token))) throw new AppError("expired");
  const passwordHash = await hashPassword(input.password);
  const createdAt = context.clock();
  const userId = context.ids();
  await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    const tokenSha256 = sha256(input.token);
    const good = await findToken(tx, { tokenSha256, purpose: "owner_setup", now: createdAt });
    if (!good || !(await useToken(tx, tokenSha256, createdAt)) || (await countUsers(tx)) > 0) throw new AppError("expired");
    const row = { id: userId, email: input.email, name: input.name, isAdmin: true, createdAt };
    await insertUser(tx, { ...row, passwordHash });
    log({ event: "user.created", entityType: "user", entityId: userId, after: row });
    const adopted = await adoptCases(tx, userId, createdAt);
    for (const caseId of adopted) {
      log({ event: "member.added", entityType: "case", entityId: caseId, after: { userId, role: "owner" } });
    }
  });
  return { userId };
}
