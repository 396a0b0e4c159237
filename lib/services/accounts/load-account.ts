import { SIGN_IN_LIMITS } from "@/lib/limits";
import { listSessions, type Session } from "@/lib/data/sessions";
import { findPasswordHash, type User } from "@/lib/data/users";
import type { Context } from "../context";
import { ownUser } from "./own-user";

/** What somebody sees of their own account. */
export interface Account {
  readonly user: User;
  readonly hasPassword: boolean;
  /** Where they are signed in, the last used first. */
  readonly sessions: readonly Session[];
}

/** The caller's account. @throws AppError `unauthenticated`. */
export async function loadAccount(context: Context): Promise<Account> {
  const user = await ownUser(context);
  const hasPassword = (await findPasswordHash(context.db, user.id)) !== null;
  return { user, hasPassword, sessions: await listSessions(context.db, user.id, { now: context.clock(), idleMs: SIGN_IN_LIMITS.idleMs }) };
}
