import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/**
 * Sources of which cited passages of earlier captures have not been looked for yet in the capture the source was last seen
 * with: annotated in an old capture, or the looking did not come to its end. With how many.
 */
export async function listPendingLooks(db: Db, scope: CaseScope): Promise<{ sourceId: string; passages: number }[]> {
  const rows = await db.$queryRaw<{ source_id: string; passages: bigint }[]>`
    WITH seen AS (
      SELECT c.id, c.source_id, c.number, greatest(c.captured_at, (SELECT max(s.seen_at) FROM sightings s WHERE s.case_id = c.case_id AND s.capture_id = c.id)) AS at
      FROM captures c JOIN sources o ON o.case_id = c.case_id AND o.id = c.source_id AND o.deleted_at IS NULL
      WHERE c.case_id = ${scope.caseId}
    ), newest AS (
      SELECT DISTINCT ON (source_id) source_id, id FROM seen ORDER BY source_id, at DESC, number DESC
    )
    SELECT n.source_id, count(*) AS passages
    FROM newest n
    JOIN captures c ON c.case_id = ${scope.caseId} AND c.source_id = n.source_id AND c.id <> n.id
    JOIN passages p ON p.case_id = c.case_id AND p.capture_id = c.id
    WHERE EXISTS (
        SELECT 1 FROM appearances a JOIN claims k ON k.case_id = a.case_id AND k.id = a.claim_id
        WHERE a.case_id = p.case_id AND a.passage_id = p.id AND a.deleted_at IS NULL AND k.deleted_at IS NULL
      )
      AND NOT EXISTS (SELECT 1 FROM passage_reviews r WHERE r.case_id = p.case_id AND r.passage_id = p.id AND r.capture_id = n.id)
    GROUP BY n.source_id`;
  return rows.map(({ source_id: sourceId, passages }) => ({ sourceId, passages: Number(passages) }));
}
