import type { NewUser } from "@/lib/contracts/accounts";
import { adoptCases } from "@/lib/data/members";
import { countUsers, findUserByEmail, insertUser } from "@/lib/data/users";
import { AppError } from "@/lib/errors";
import { openCase } from "../access/open-case";
import { requireAdmin } from "../access/require-instance";
import { hashPassword } from "../accounts/password";
import type { Context } from "../context";
import { lockForCheck } from "../log/lock-for-check";
import { INSTANCE_CHAIN, transact } from "../log/transact";
import { addMember } from "../members/add-member";

/** An account that was made, and the cases it may open by membership. */
export interface AddedUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly isAdmin: boolean;
  readonly cases: readonly string[];
}

/**
 * Makes an account with a password, for who runs the machine; in the browser people are invited instead. The role `admin`
 * is the instance's, the others are what the person becomes in the cases named. As on a first visit, the very first account
 * is an admin's and takes over the cases nobody owns; its role must be `owner` or `admin`, so that nobody is surprised.
 * @throws AppError `forbidden`; `duplicate` for an address that has an account; `not-found` for a case, before anything is
 * written; `invalid` for another role on the first account.
 */
export async function addUser(context: Context, input: NewUser): Promise<AddedUser> {
  requireAdmin(context);
  const scopes = [];
  for (const slug of input.cases) scopes.push(await openCase(context, slug, "case.manage"));
  const passwordHash = await hashPassword(input.password);
  const row = { id: context.ids(), email: input.email, name: input.name, createdAt: context.clock() };
  const made = await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    await lockForCheck(tx, INSTANCE_CHAIN);
    if (await findUserByEmail(tx, input.email)) throw new AppError("duplicate", { entity: "user" });
    const first = (await countUsers(tx)) === 0;
    if (first && input.role !== "owner" && input.role !== "admin") throw new AppError("invalid", { reason: "first-account" });
    const isAdmin = first || input.role === "admin";
    await insertUser(tx, { ...row, isAdmin, passwordHash });
    log({ event: "user.created", entityType: "user", entityId: row.id, after: { ...row, isAdmin } });
    const adopted = first ? await adoptCases(tx, row.id, row.createdAt) : [];
    for (const caseId of adopted) log({ event: "member.added", entityType: "case", entityId: caseId, after: { name: row.name, role: "owner" } });
    return { isAdmin, adopted: new Set(adopted) };
  });
  const role = input.role === "admin" ? "owner" : input.role;
  for (const scope of scopes) {
    if (!made.adopted.has(scope.caseId)) await addMember(context, scope, { email: input.email, role });
  }
  return { id: row.id, email: row.email, name: row.name, isAdmin: made.isAdmin, cases: scopes.map(({ slug }) => slug) };
}
