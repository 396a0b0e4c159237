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

/**
 * The ids of an event's questions in the reviewers' order, event by event, at most `take`, of those with at least `claims` claims; of the whole
 * case when `event` is null.
 */
export async function listAskedIds(db: Db, scope: CaseScope, event: string | null, take: number, claims = 0): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT q.id
    FROM questions q
    LEFT JOIN events e ON e.case_id = q.case_id AND e.id = q.event_id AND e.deleted_at IS NULL
    WHERE q.case_id = ${scope.caseId} AND q.deleted_at IS NULL AND (${event}::text IS NULL OR coalesce(e.id, ${NO_EVENT}) = ${event})
      AND (${claims} = 0 OR ${claims} <= (SELECT sum(k.claims) FROM claim_counts k WHERE k.case_id = q.case_id AND k.facet = 'question' AND k.value = q.id))
    ORDER BY e.position NULLS LAST, e.created_at, e.id, q.position, q.created_at, q.id
    LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** A line of the list of questions: a question under its event, or an event that has none. Null stands for no event. */
export interface QuestionLine {
  readonly eventId: string | null;
  readonly questionId: string | null;
}

/** A stretch of the list of questions, event by event in the reviewers' order, those of no event last; and how long it is. */
export async function listQuestionLines(db: Db, scope: CaseScope, offset: number, take: number): Promise<{ lines: QuestionLine[]; total: number }> {
  const rows = await db.$queryRaw<(QuestionLine & { total: number })[]>`
    SELECT e.id AS "eventId", q.id AS "questionId", (count(*) OVER ())::int AS total
    FROM (SELECT * FROM events WHERE case_id = ${scope.caseId} AND deleted_at IS NULL) e
    FULL JOIN (SELECT * FROM questions WHERE case_id = ${scope.caseId} AND deleted_at IS NULL) q ON q.event_id = e.id
    ORDER BY e.position NULLS LAST, e.created_at, e.id, q.position, q.created_at, q.id
    LIMIT ${take} OFFSET ${offset}`;
  return { lines: rows.map(({ eventId, questionId }) => ({ eventId, questionId })), total: rows[0]?.total ?? 0 };
}
