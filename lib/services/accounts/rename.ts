import type { OwnName } from "@/lib/contracts/accounts";
import { updateUser } from "@/lib/data/users";
import { conflict } from "@/lib/errors";
import type { Context } from "../context";
import { INSTANCE_CHAIN, transact } from "../log/transact";
import { ownUser } from "./own-user";

/** Writes the caller's name; entries of the log keep the one of their time. @throws AppError `unauthenticated`, `conflict`. */
export async function rename(context: Context, input: OwnName): Promise<void> {
  await transact(context, INSTANCE_CHAIN, async (tx, log) => {
    const before = await ownUser(context, tx);
    if (!(await updateUser(tx, before.id, input.version, { name: input.name }))) throw conflict({ name: before.name, version: before.version });
    log({ event: "user.edited", entityType: "user", entityId: before.id, before: { name: before.name }, after: { name: input.name } });
  });
}
