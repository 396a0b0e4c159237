import type { Invitation } from "@/lib/contracts/accounts";
import { findUser, findUserByEmail, insertUser } from "@/lib/data/users";
import { AppError } from "@/lib/errors";
import { requireAdmin } from "../access/require-instance";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact } from "../log/transact";
import { issueLink } from "./issue-link";

/** A link's token, shown once. */
export interface IssuedInvitation {
  readonly userId: string;
  readonly token: string;
}

/** Adds a person, who chooses a password through the link. @throws AppError `forbidden`, `duplicate` for an address that has an account. */
export async function invitePerson(context: Context, input: Invitation): Promise<IssuedInvitation> {
  requireAdmin(context);
  return transact(context, INSTANCE_CHAIN, async (tx, log) => {
    if (await findUserByEmail(tx, input.email)) throw new AppError("duplicate", { entity: "user" });
    const row = { id: context.ids(), email: input.email, name: input.name, isAdmin: input.isAdmin, createdAt: context.clock() };
    await insertUser(tx, { ...row, passwordHash: null });
    log({ event: "user.invited", entityType: "user", entityId: row.id, after: row });
    return { userId: row.id, token: await issueLink(context, tx, row.id) };
  });
}

/**
 * A new link for somebody who lost theirs or forgot their password; the old password works until the link is used.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function renewInvitation(context: Context, userId: string): Promise<IssuedInvitation> {
  requireAdmin(context);
  return transact(context, INSTANCE_CHAIN, async (tx, log) => {
    const user = await findUser(tx, userId);
    if (!user || user.disabledAt !== null) throw new AppError("not-found", { entity: "user" });
    log({ event: "user.invited", entityType: "user", entityId: userId, after: { name: user.name, email: user.email } });
    return { userId, token: await issueLink(context, tx, userId) };
  });
}
