import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { LogEntry, LogEvent } from "@/lib/domain/log/entry";

/** The ids among `ids` that name something removed from view. */
export async function stillRemoved(db: Db, scope: CaseScope, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const where = { caseId: scope.caseId, id: { in: [...ids] }, deletedAt: { not: null } };
  const select = { id: true } as const;
  const found = await Promise.all([
    db.source.findMany({ where, select }),
    db.event.findMany({ where, select }),
    db.question.findMany({ where, select }),
    db.actor.findMany({ where, select }),
    db.claim.findMany({ where, select }),
    db.appearance.findMany({ where, select }),
  ]);
  return new Set(found.flat().map(({ id }) => id));
}

/**
 * The log entries by which what is removed today was removed, newest first, at most `take`; appearances only where their
 * claim stands, as they come back with it otherwise.
 */
export async function listRemovals(db: Db, scope: CaseScope, take: number): Promise<LogEntry[]> {
  const rows = await db.$queryRaw<(Omit<LogEntry, "at" | "event"> & { at: Date; event: string })[]>`
    WITH gone AS (
      SELECT 'source' AS kind, id, deleted_at FROM sources WHERE case_id = ${scope.caseId} AND deleted_at IS NOT NULL
      UNION ALL SELECT 'event', id, deleted_at FROM events WHERE case_id = ${scope.caseId} AND deleted_at IS NOT NULL
      UNION ALL SELECT 'question', id, deleted_at FROM questions WHERE case_id = ${scope.caseId} AND deleted_at IS NOT NULL
      UNION ALL SELECT 'actor', id, deleted_at FROM actors WHERE case_id = ${scope.caseId} AND deleted_at IS NOT NULL
      UNION ALL SELECT 'claim', id, deleted_at FROM claims WHERE case_id = ${scope.caseId} AND deleted_at IS NOT NULL
      UNION ALL SELECT 'appearance', a.id, a.deleted_at FROM appearances a
        JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL
        WHERE a.case_id = ${scope.caseId} AND a.deleted_at IS NOT NULL
    ), newest AS (SELECT * FROM gone ORDER BY deleted_at DESC, id LIMIT ${take})
    SELECT l.chain, l.seq, l.at, l.principal, l.by, l.event, l.entity_type AS "entityType", l.entity_id AS "entityId",
      l.before, l.after, l.prev_hash AS "prevHash", l.hash
    FROM newest g
    CROSS JOIN LATERAL (
      SELECT * FROM log_entries
      WHERE chain = ${scope.caseId} AND entity_type = g.kind AND entity_id = g.id AND event = g.kind || '.removed'
      ORDER BY seq DESC LIMIT 1
    ) l
    ORDER BY l.seq DESC`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), event: row.event as LogEvent }));
}
