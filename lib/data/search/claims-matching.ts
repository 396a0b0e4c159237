import { Prisma } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { SearchQuery, SearchTerm } from "@/lib/domain/search/search-query";
import { termQuery } from "./tsquery";

/**
 * The condition that claims (`claims c`) match a query, for a `WHERE`: each term occurs in the claim's proposition, answer,
 * tags, population, place or note, or in a quote, chain or note of a standing appearance; no excluded one does. Reads the
 * full-text index of this case only. Put `c.case_id = …` beside it. A query without terms lets every claim through.
 */
export function claimsMatching(scope: CaseScope, query: SearchQuery): Prisma.Sql {
  const ids = (term: SearchTerm) => Prisma.sql`(SELECT id FROM search_claim_ids(${scope.caseId}, ${termQuery(term)}))`;
  const conditions = [
    ...query.all.map((term) => Prisma.sql`c.id IN ${ids(term)}`),
    ...query.none.map((term) => Prisma.sql`c.id NOT IN ${ids(term)}`),
  ];
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, " AND ");
}
