import { findUser, type User } from "@/lib/data/users";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** The account of whoever asks. @throws AppError `unauthenticated` for anybody who has none, the command line among them. */
export async function ownUser(context: Context, db: Db = context.db): Promise<User> {
  const user = context.principal.kind === "user" ? await findUser(db, context.principal.userId) : null;
  if (!user) throw new AppError("unauthenticated");
  return user;
}
