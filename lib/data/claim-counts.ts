import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";

/**
 * How many standing claims of the case belong to each question, claimant or source that has any, or to some, as the database's
 * triggers keep count: the claims are not read.
 */
export async function readKeptCounts(db: Db, scope: CaseScope, facet: "question" | "claimant" | "source", ids?: readonly string[]): Promise<Map<string, number>> {
  const only = ids === undefined ? null : [...ids];
  const rows = await db.$queryRaw<{ value: string; claims: number }[]>`
    SELECT value, sum(claims)::int AS claims FROM claim_counts
    WHERE case_id = ${scope.caseId} AND facet = ${facet} AND (${only}::text[] IS NULL OR value = ANY (${only}::text[]))
    GROUP BY value HAVING sum(claims) > 0`;
  return new Map(rows.map(({ value, claims }) => [value, claims]));
}

/** How many standing claims each source of the case makes, through a passage of its captures or by name. */
export async function countClaimsBySource(db: Db, scope: CaseScope): Promise<Map<string, number>> {
  return readKeptCounts(db, scope, "source");
}
