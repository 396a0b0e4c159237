import type { ActorInput } from "@/lib/contracts/claims";
import { deleteAliases, findActor, insertAliases, updateActor } from "@/lib/data/actors";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Writes an actor's fields and makes exactly `aliases` its other names. @throws AppError `not-found`, `conflict`. */
export async function editActor(
  context: Context,
  scope: CaseScope,
  input: { id: string; version: number; actor: ActorInput; aliases: readonly string[] },
): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findActor(tx, scope, input.id);
    if (!before) throw new AppError("not-found", { entity: "actor" });
    if (!(await updateActor(tx, scope, input.id, input.version, input.actor))) throw conflict(before);
    const wanted = new Set(input.aliases.map((name) => name.trim()).filter((name) => name && name !== input.actor.name));
    const added = [...wanted].filter((name) => !before.aliases.includes(name));
    await deleteAliases(tx, scope, input.id, before.aliases.filter((name) => !wanted.has(name)));
    await insertAliases(tx, scope, input.id, added.map((name) => ({ id: context.ids(), name })));
    log({ event: "actor.edited", entityType: "actor", entityId: input.id, before, after: { ...input.actor, aliases: [...wanted] } });
  });
}
