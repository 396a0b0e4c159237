import type { ActorInput } from "@/lib/contracts/claims";
import type { Db } from "@/lib/db/client";
import { insertActor } from "@/lib/data/actors";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Context } from "../context";
import type { Change } from "../log/transact";
import { transact } from "../log/transact";

/** Creates an actor with its aliases; two actors may bear one name, a person tells them apart. */
export async function createActor(
  context: Context,
  scope: CaseScope,
  input: ActorInput,
  aliases: readonly string[] = [],
): Promise<string> {
  return transact(context, scope.caseId, (tx, log) => addActor(context, tx, scope, input, aliases, log));
}

/** The same within a transaction under way. */
export async function addActor(
  context: Context,
  tx: Db,
  scope: CaseScope,
  input: ActorInput,
  aliases: readonly string[],
  log: (change: Change) => void,
): Promise<string> {
  const id = context.ids();
  const names = [...new Set(aliases.map((name) => name.trim()).filter((name) => name && name !== input.name))];
  await insertActor(tx, scope, { ...input, id, createdAt: context.clock() }, names.map((name) => ({ id: context.ids(), name })));
  log({ event: "actor.created", entityType: "actor", entityId: id, after: { ...input, aliases: names } });
  return id;
}
