import type { Move } from "@/lib/contracts/questions";
import { listEvents, setEventPosition } from "@/lib/data/events";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { moveBefore } from "@/lib/domain/support/move-before";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Puts an event before another in the reviewers' order, or last. @throws AppError `not-found`. */
export async function moveEvent(context: Context, scope: CaseScope, input: Move): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const events = await listEvents(tx, scope);
    const moved = events.find((event) => event.id === input.id);
    if (!moved) throw new AppError("not-found", { entity: "event" });
    const order = moveBefore(events.map((event) => event.id), input.id, input.before);
    const before = new Map(events.map((event) => [event.id, event.position]));
    for (const [position, id] of order.entries()) if (before.get(id) !== position) await setEventPosition(tx, scope, id, position);
    const after = order.indexOf(input.id);
    if (after !== moved.position) {
      log({ event: "event.edited", entityType: "event", entityId: moved.id, before: { position: moved.position }, after: { position: after } });
    }
  });
}
