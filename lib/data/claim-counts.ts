import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/** How many standing claims each source of the case makes, through a passage of its captures or by name. */
export async function countClaimsBySource(db: Db, scope: CaseScope): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ source_id: string; claims: number }[]>`
    SELECT coalesce(k.source_id, a.source_id) AS source_id, count(DISTINCT c.id)::int AS claims
    FROM appearances a
    JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL
    LEFT JOIN passages p ON p.case_id = a.case_id AND p.id = a.passage_id
    LEFT JOIN captures k ON k.case_id = p.case_id AND k.id = p.capture_id
    WHERE a.case_id = ${scope.caseId} AND a.deleted_at IS NULL AND coalesce(k.source_id, a.source_id) IS NOT NULL
    GROUP BY 1`;
  return new Map(rows.map((row) => [row.source_id, row.claims]));
}
