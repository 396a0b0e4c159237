import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Event } from "@/lib/domain/claims/types";

const SELECT = {
  id: true, name: true, place: true, periodFrom: true, periodTo: true, reviewerNote: true, position: true, version: true,
  parties: { select: { actorId: true } },
} as const;

type Row = Omit<Event, "partyIds"> & { parties: { actorId: string }[] };
const toEvent = ({ parties, ...row }: Row): Event => ({ ...row, partyIds: parties.map((party) => party.actorId) });

/** An event's own fields, as a form writes them. */
export type EventFields = Pick<Event, "name" | "place" | "periodFrom" | "periodTo" | "reviewerNote">;

/** An event, or null. */
export async function findEvent(db: Db, scope: CaseScope, id: string, removed = false): Promise<Event | null> {
  const row = await db.event.findFirst({
    where: { caseId: scope.caseId, id, deletedAt: removed ? { not: null } : null },
    select: SELECT,
  });
  return row && toEvent(row);
}

/** Events of the case in the reviewers' order; only those of `ids` when given. */
export async function listEvents(db: Db, scope: CaseScope, ids?: readonly string[]): Promise<Event[]> {
  const only = ids ? Prisma.sql`AND e.id = ANY (${[...ids]}::text[])` : Prisma.empty;
  return db.$queryRaw<Event[]>`
    SELECT e.id, e.name, e.place, e.period_from AS "periodFrom", e.period_to AS "periodTo", e.reviewer_note AS "reviewerNote", e.position, e.version,
      ARRAY(SELECT p.actor_id FROM event_parties p WHERE p.case_id = e.case_id AND p.event_id = e.id ORDER BY p.actor_id) AS "partyIds"
    FROM events e WHERE e.case_id = ${scope.caseId} AND e.deleted_at IS NULL ${only}
    ORDER BY e.position, e.created_at, e.id`;
}

/** What the standing events of the case are called, in the reviewers' order. */
export async function listEventNames(db: Db, scope: CaseScope): Promise<Pick<Event, "id" | "name">[]> {
  return db.$queryRaw<Pick<Event, "id" | "name">[]>`
    SELECT e.id, e.name FROM events e WHERE e.case_id = ${scope.caseId} AND e.deleted_at IS NULL ORDER BY e.position, e.created_at, e.id`;
}

/** Inserts an event behind the others. */
export async function insertEvent(db: Db, scope: CaseScope, row: EventFields & { id: string; createdAt: Date }): Promise<void> {
  const position = await db.event.count({ where: { caseId: scope.caseId } });
  await db.event.create({ data: { ...row, position, caseId: scope.caseId } });
}

/** Writes fields made on `version`; false when a newer version stands. */
export async function updateEvent(
  db: Db,
  scope: CaseScope,
  id: string,
  version: number,
  fields: Partial<EventFields> & { position?: number },
): Promise<boolean> {
  const { count } = await db.event.updateMany({
    where: { id, caseId: scope.caseId, version, deletedAt: null },
    data: { ...fields, version: { increment: 1 } },
  });
  return count === 1;
}

/** Makes exactly these actors the event's parties. */
export async function setEventParties(db: Db, scope: CaseScope, eventId: string, actorIds: readonly string[]): Promise<void> {
  await db.eventParty.deleteMany({ where: { caseId: scope.caseId, eventId, actorId: { notIn: [...actorIds] } } });
  await db.eventParty.createMany({
    data: actorIds.map((actorId) => ({ caseId: scope.caseId, eventId, actorId })),
    skipDuplicates: true,
  });
}

/** Hides an event (a time) or brings it back (null); false when it already was so. */
export async function setEventRemoved(db: Db, scope: CaseScope, id: string, at: Date | null): Promise<boolean> {
  const { count } = await db.event.updateMany({
    where: { id, caseId: scope.caseId, deletedAt: at ? null : { not: null } },
    data: { deletedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}

/** Gives an event its place in the reviewers' order. A place is no edit: its version stays. */
export async function setEventPosition(db: Db, scope: CaseScope, id: string, position: number): Promise<void> {
  await db.event.updateMany({ where: { id, caseId: scope.caseId }, data: { position } });
}
