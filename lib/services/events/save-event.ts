import type { EventInput } from "@/lib/contracts/claims";
import { listActors } from "@/lib/data/actors";
import { findEvent, insertEvent, setEventParties, setEventRemoved, updateEvent } from "@/lib/data/events";
import { listQuestions } from "@/lib/data/questions";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Creates an event with its parties. @throws AppError `not-found` for a party that is not in the case. */
export async function createEvent(
  context: Context,
  scope: CaseScope,
  input: EventInput,
  partyIds: readonly string[] = [],
): Promise<string> {
  return transact(context, scope.caseId, async (tx, log) => {
    await requireParties(tx, scope, partyIds);
    const id = context.ids();
    await insertEvent(tx, scope, { ...input, id, createdAt: context.clock() });
    await setEventParties(tx, scope, id, partyIds);
    log({ event: "event.created", entityType: "event", entityId: id, after: { ...input, partyIds } });
    return id;
  });
}

/** Writes an event's fields and makes exactly `partyIds` its parties. @throws AppError `not-found`, `conflict`. */
export async function editEvent(
  context: Context,
  scope: CaseScope,
  input: { id: string; version: number; event: EventInput; partyIds: readonly string[] },
): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findEvent(tx, scope, input.id);
    if (!before) throw new AppError("not-found", { entity: "event" });
    // A party that was removed since it was put there may stay.
    await requireParties(tx, scope, input.partyIds.filter((id) => !before.partyIds.includes(id)));
    if (!(await updateEvent(tx, scope, input.id, input.version, input.event))) throw conflict(before);
    await setEventParties(tx, scope, input.id, input.partyIds);
    log({
      event: "event.edited", entityType: "event", entityId: input.id, before,
      after: { ...input.event, partyIds: input.partyIds },
    });
  });
}

/** Another case's actor would only meet the database's key, which has no sentence for it. */
async function requireParties(tx: Db, scope: CaseScope, partyIds: readonly string[]): Promise<void> {
  if (partyIds.length === 0) return;
  const known = new Set((await listActors(tx, scope)).map(({ id }) => id));
  if (!partyIds.every((id) => known.has(id))) throw new AppError("not-found", { entity: "actor" });
}

/** Removes an event no question asks about. @throws AppError `not-found`, `in-use` with the number of questions. */
export async function removeEvent(context: Context, scope: CaseScope, id: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findEvent(tx, scope, id);
    if (!before) throw new AppError("not-found", { entity: "event" });
    const questions = (await listQuestions(tx, scope)).filter((question) => question.eventId === id).length;
    if (questions > 0) throw new AppError("in-use", { entity: "event", questions });
    await setEventRemoved(tx, scope, id, context.clock());
    log({ event: "event.removed", entityType: "event", entityId: id, before });
  });
}
