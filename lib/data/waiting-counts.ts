import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { MOST_CLAIMS } from "@/lib/domain/assists/suggest/prefill";
import { BY_HAND, latest, QUEUED, STANDING_CLAIMS } from "./pending-suggestions";

/** A stretch of text whose suggestions do not wait: no article text, or made into so many claims. */
interface Stretch {
  readonly captureId: string;
  readonly start: number;
  readonly end: number;
  readonly claims: number;
}

/**
 * How many suggestions wait in the newest capture of each source; sources without any are left out. Counted from the few that do not
 * wait any more, so that a hundred thousand cost no more than those that somebody has decided on.
 */
export async function countWaitingBySource(db: Db, scope: CaseScope): Promise<Map<string, number>> {
  const gone = await goneFrom(db, scope);
  const counted = gone.length === 0 ? Prisma.sql`SELECT NULL::text AS capture_id, 0 AS number` : Prisma.sql`SELECT capture_id, count(*)::int AS number FROM (${Prisma.join(gone, " UNION ")}) each GROUP BY 1`;
  const rows = await db.$queryRaw<{ source_id: string; waiting: number }[]>`
    WITH latest AS (${latest(scope)}), gone AS (${counted})
    SELECT l.source_id, r.queued - COALESCE(g.number, 0) AS waiting FROM latest l
    JOIN capture_readings r ON r.case_id = ${scope.caseId} AND r.capture_id = l.id LEFT JOIN gone g ON g.capture_id = l.id
    WHERE r.queued > COALESCE(g.number, 0)`;
  return new Map(rows.map(({ source_id: sourceId, waiting }) => [sourceId, waiting]));
}

/**
 * The suggestions that do not wait, one query for each reason that there is. The reasons are read first and handed over as values: the
 * embedded database keeps no statistics by itself, and joined to tables it knows nothing of would read every suggestion for each.
 */
async function goneFrom(db: Db, scope: CaseScope): Promise<Prisma.Sql[]> {
  const { caseId } = scope;
  const [rules, wordings, passages, stretches] = await Promise.all([
    db.ruleSwitch.findMany({ where: { caseId }, select: { rule: true } }),
    db.suggestionDecision.findMany({ where: { caseId, verdict: "wording_dismissed", takenBackAt: null }, select: { wording: true }, distinct: ["wording"] }),
    listDecidedPassages(db, scope),
    listStretches(db, scope),
  ]);
  const from = (holds: Prisma.Sql, joined = Prisma.empty): Prisma.Sql => Prisma.sql`SELECT s.capture_id, s.place FROM capture_suggestions s ${joined} WHERE s.case_id = ${caseId} AND ${QUEUED} AND ${holds}`;
  const gone: Prisma.Sql[] = [];
  if (rules.length > 0) gone.push(from(Prisma.sql`s.rule = ANY(${rules.map(({ rule }) => rule)})`));
  if (wordings.length > 0) gone.push(from(Prisma.sql`s.wording = ANY(${wordings.map(({ wording }) => wording)})`));
  if (passages.length > 0) {
    const keys = passages.map(({ passageKey }) => passageKey);
    gone.push(from(Prisma.sql`s.passage_key = ANY(${keys}) AND (s.passage_key, s.source_id) IN (SELECT * FROM unnest(${keys}::text[], ${passages.map(({ sourceId }) => sourceId)}::text[]))`));
  }
  if (stretches.length > 0) {
    const at = Prisma.sql`unnest(${stretches.map(({ captureId }) => captureId)}::text[], ${stretches.map(({ start }) => start)}::int[], ${stretches.map(({ end }) => end)}::int[], ${stretches.map(({ claims }) => claims)}::int[])`;
    gone.push(
      from(
        Prisma.sql`x.claims >= GREATEST(1, LEAST(${MOST_CLAIMS}, jsonb_array_length(s.detail->'quantities')))`,
        Prisma.sql`JOIN ${at} AS x(capture_id, first, last, claims) ON s.capture_id = x.capture_id AND x.first < s.anchor_end AND x.last > s.anchor_start`,
      ),
    );
  }
  return gone;
}

/** Passages that were dismissed, or accepted as claims that stand, by their words and source. */
async function listDecidedPassages(db: Db, scope: CaseScope): Promise<{ passageKey: string; sourceId: string }[]> {
  return db.$queryRaw`
    SELECT DISTINCT d.passage_key AS "passageKey", d.source_id AS "sourceId" FROM suggestion_decisions d
    WHERE d.case_id = ${scope.caseId} AND d.taken_back_at IS NULL AND (d.verdict = 'dismissed' OR (d.verdict = 'accepted' AND EXISTS (
      SELECT 1 FROM accepted_appearances y JOIN appearances a ON a.case_id = y.case_id AND a.id = y.appearance_id AND a.deleted_at IS NULL JOIN ${STANDING_CLAIMS}
      WHERE y.case_id = d.case_id AND y.decision_id = d.id)))`;
}

async function listStretches(db: Db, scope: CaseScope): Promise<Stretch[]> {
  return db.$queryRaw`
    SELECT e.capture_id AS "captureId", e.start, e."end", ${MOST_CLAIMS}::int AS claims FROM exclusions e WHERE e.case_id = ${scope.caseId}
    UNION ALL
    SELECT p.capture_id, p.start, p."end", count(DISTINCT c.id)::int FROM passages p
    JOIN appearances a ON a.case_id = p.case_id AND a.passage_id = p.id AND a.deleted_at IS NULL JOIN ${STANDING_CLAIMS}
    WHERE p.case_id = ${scope.caseId} AND ${BY_HAND} GROUP BY p.id, p.capture_id, p.start, p."end"`;
}
