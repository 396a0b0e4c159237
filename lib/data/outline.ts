import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** An event with how much stands in it; `none` stands for the questions of no event. */
export interface OutlinedEvent {
  readonly id: string;
  /** Null for the questions of no event. */
  readonly name: string | null;
  readonly questions: number;
  readonly claims: number;
}

/** Questions whose event was removed are of none. */
export const NO_EVENT = "none";

/**
 * The events of a case in the reviewers' order, each with how many standing questions and claims it has; the questions of
 * none come last, where there are any. Added up in the database, which reads no claim for it.
 */
export async function listOutline(db: Db, scope: CaseScope): Promise<OutlinedEvent[]> {
  return db.$queryRaw<OutlinedEvent[]>`
    WITH standing AS (
      SELECT value AS question_id, sum(claims)::int AS claims FROM claim_counts WHERE case_id = ${scope.caseId} AND facet = 'question' GROUP BY value
    ), asked AS (
      SELECT e.id AS event_id, count(*)::int AS questions, coalesce(sum(s.claims), 0)::int AS claims
      FROM questions q
      LEFT JOIN events e ON e.case_id = q.case_id AND e.id = q.event_id AND e.deleted_at IS NULL
      LEFT JOIN standing s ON s.question_id = q.id
      WHERE q.case_id = ${scope.caseId} AND q.deleted_at IS NULL
      GROUP BY e.id
    )
    SELECT coalesce(e.id, ${NO_EVENT}) AS id, e.name, coalesce(a.questions, 0) AS questions, coalesce(a.claims, 0) AS claims
    FROM (SELECT * FROM events WHERE case_id = ${scope.caseId} AND deleted_at IS NULL) e
    FULL JOIN asked a ON a.event_id = e.id
    ORDER BY e.position NULLS LAST, e.created_at, e.id`;
}

/** The ids of an event's questions in the reviewers' order, at most `take`; of the whole case when `event` is null. */
export async function listAskedIds(db: Db, scope: CaseScope, event: string | null, take: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT q.id
    FROM questions q
    LEFT JOIN events e ON e.case_id = q.case_id AND e.id = q.event_id AND e.deleted_at IS NULL
    WHERE q.case_id = ${scope.caseId} AND q.deleted_at IS NULL AND (${event}::text IS NULL OR coalesce(e.id, ${NO_EVENT}) = ${event})
    ORDER BY q.position, q.created_at, q.id
    LIMIT ${take}`;
  return rows.map(({ id }) => id);
}
