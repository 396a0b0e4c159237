import { Prisma, type Db } from "@/lib/db/client";
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
    WITH answered AS (
      SELECT coalesce(q.event_id, '') AS event_id, sum(k.claims)::int AS claims
      FROM claim_counts k JOIN questions q ON q.case_id = k.case_id AND q.id = k.value AND q.deleted_at IS NULL
      WHERE k.case_id = ${scope.caseId} AND k.facet = 'question' GROUP BY 1
    ), asked AS (
      SELECT e.id AS event_id, sum(g.questions)::int AS questions, coalesce(sum(n.claims), 0)::int AS claims
      FROM (${questionsByEvent(scope)}) g
      LEFT JOIN answered n ON n.event_id = g.event_id
      LEFT JOIN events e ON e.case_id = ${scope.caseId} AND e.id = g.event_id AND e.deleted_at IS NULL
      GROUP BY e.id
    )
    SELECT coalesce(e.id, ${NO_EVENT}) AS id, e.name, coalesce(a.questions, 0) AS questions, coalesce(a.claims, 0) AS claims
    FROM (SELECT * FROM events WHERE case_id = ${scope.caseId} AND deleted_at IS NULL) e
    FULL JOIN asked a ON a.event_id = e.id
    ORDER BY e.position NULLS LAST, e.created_at, e.id`;
}

/** Standing questions by the event they name, which may have been removed; the empty one for none. By an index alone. */
function questionsByEvent(scope: CaseScope): Prisma.Sql {
  return Prisma.sql`SELECT coalesce(q.event_id, '') AS event_id, count(*)::int AS questions FROM questions q WHERE q.case_id = ${scope.caseId} AND q.deleted_at IS NULL GROUP BY 1`;
}

/**
 * The ids of an event's questions in the reviewers' order, event by event, at most `take`, of those with at least `claims` claims; of the whole
 * case when `event` is null.
 */
export async function listAskedIds(db: Db, scope: CaseScope, event: string | null, take: number, claims = 0): Promise<string[]> {
  const asked = event === null ? Prisma.empty : event === NO_EVENT ? Prisma.sql`AND e.id IS NULL` : Prisma.sql`AND q.event_id = ${event} AND e.id IS NOT NULL`;
  const answered = Prisma.sql`AND ${claims} <= (SELECT sum(k.claims) FROM claim_counts k WHERE k.case_id = q.case_id AND k.facet = 'question' AND k.value = q.id)`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT q.id
    FROM questions q
    LEFT JOIN events e ON e.case_id = q.case_id AND e.id = q.event_id AND e.deleted_at IS NULL
    WHERE q.case_id = ${scope.caseId} AND q.deleted_at IS NULL ${asked} ${claims > 0 ? answered : Prisma.empty}
    ORDER BY e.position NULLS LAST, e.created_at, e.id, q.position, q.created_at, q.id
    LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** A line of the list of questions: a question under its event, or an event that has none. Null stands for no event. */
export interface QuestionLine {
  readonly eventId: string | null;
  readonly questionId: string | null;
}

/**
 * A stretch of the list of questions, event by event in the reviewers' order, those of no event last; and how long it is. The lines
 * before it are counted event by event: only the questions of the events that it meets are read.
 */
export async function listQuestionLines(db: Db, scope: CaseScope, offset: number, take: number): Promise<{ lines: QuestionLine[]; total: number }> {
  const standing = Prisma.sql`SELECT id, position, created_at FROM events WHERE case_id = ${scope.caseId} AND deleted_at IS NULL`;
  const question = Prisma.sql`SELECT q.id, q.position, q.created_at FROM questions q WHERE q.case_id = ${scope.caseId} AND q.deleted_at IS NULL`;
  const rows = await db.$queryRaw<(QuestionLine & { total: number })[]>`
    WITH asked AS (
      SELECT e.id AS event_id, sum(g.questions)::int AS questions
      FROM (${questionsByEvent(scope)}) g LEFT JOIN (${standing}) e ON e.id = g.event_id GROUP BY e.id
    ), lined AS (
      SELECT e.id, e.position, e.created_at, coalesce(a.questions, 1) AS lines,
        (sum(coalesce(a.questions, 1)) OVER (ORDER BY e.position NULLS LAST, e.created_at, e.id ROWS UNBOUNDED PRECEDING))::int AS upto
      FROM (${standing}) e FULL JOIN asked a ON a.event_id = e.id
    ), met AS MATERIALIZED (
      SELECT l.*, (SELECT max(upto) FROM lined) AS total FROM lined l WHERE l.upto > ${offset} AND l.upto - l.lines < ${offset + take}
    )
    SELECT m.id AS "eventId", q.id AS "questionId", m.total
    FROM met m
    LEFT JOIN LATERAL (
      ${question} AND q.event_id = m.id
      UNION ALL
      ${question} AND m.id IS NULL AND (q.event_id IS NULL OR q.event_id NOT IN (SELECT s.id FROM (${standing}) s))
    ) q ON TRUE
    ORDER BY m.position NULLS LAST, m.created_at, m.id, q.position, q.created_at, q.id
    LIMIT ${take} OFFSET ${offset} - (SELECT coalesce(min(upto - lines), ${offset}) FROM met)`;
  return { lines: rows.map(({ eventId, questionId }) => ({ eventId, questionId })), total: rows[0]?.total ?? 0 };
}
