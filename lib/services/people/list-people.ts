import { listUsers, type User } from "@/lib/data/users";
import { requireAdmin } from "../access/require-instance";
import type { Context } from "../context";

/** Somebody with an account; `canSignIn` is false while their invitation is open. */
export type Person = User & { canSignIn: boolean };

/** Everybody on the instance, by name. @throws AppError `unauthenticated`, `forbidden`. */
export async function listPeople(context: Context): Promise<Person[]> {
  requireAdmin(context);
  return listUsers(context.db);
}
