import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { MOST_CANDIDATES } from "@/lib/domain/search/search-hit";
import type { WideQuery } from "@/lib/domain/search/widen-query";
import type { Candidate } from "./candidates";
import { among, firstFound, groupQuery, termQuery } from "./tsquery";

/**
 * Claims that have every group of the query and nothing that is excluded, best first. A group may also be a name of the
 * claimant: the others may then stand in a quote as well, which is found by itself only where no claimant is asked for.
 */
export async function listClaimCandidates(db: Db, scopes: readonly CaseScope[], query: WideQuery): Promise<Candidate[]> {
  const caseIds = scopes.map(({ caseId }) => caseId);
  const claimants = await listClaimants(db, caseIds, query);
  const groups = query.all.map((group, index) => Prisma.sql`(${groupQuery(group)} || ${claimants[index] ?? ""}::tsquery)`);
  const words = Prisma.sql`(${Prisma.join([...groups, ...query.none.map((term) => Prisma.sql`!!${termQuery(term)}`)], " && ")})`;
  const named = claimants.filter((found) => found !== "");
  const byClaimant = Prisma.sql`
    UNION ALL (SELECT e.case_id, e.claim_id, ts_rank(e.words, ${words}, 1) AS rank FROM search_accounts e
      WHERE ${among(scopes, ["account"], Prisma.sql`(${words} && ${named.join(" | ")}::tsquery)`)} LIMIT ${MOST_CANDIDATES})`;
  return db.$queryRaw<Candidate[]>`
    SELECT case_id AS "caseId", 'claim' AS kind, claim_id AS "refId" FROM (
      (SELECT e.case_id, e.ref_id AS claim_id, e.rank FROM ${firstFound(scopes, ["claim"], words, MOST_CANDIDATES)} AS e WHERE e.kind = 'claim')
      ${named.length > 0 ? byClaimant : Prisma.empty}
    ) AS found WHERE case_id = ANY(${caseIds}::text[])
    GROUP BY case_id, claim_id ORDER BY max(rank) DESC, claim_id LIMIT ${MOST_CANDIDATES}`;
}

/** For each group the claimants who bear it as a name, as the text of a query; empty where there are none. */
async function listClaimants(db: Db, caseIds: readonly string[], { all }: WideQuery): Promise<string[]> {
  const found = Prisma.join(all.map((group) => Prisma.sql`search_claimants(${[...caseIds]}::text[], ${groupQuery(group)})::text`));
  const [row] = await db.$queryRaw<{ claimants: string[] }[]>`SELECT ARRAY[${found}] AS claimants`;
  return row?.claimants ?? [];
}
