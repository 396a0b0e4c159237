import { Prisma } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { SearchQuery, SearchTerm } from "@/lib/domain/search/search-query";
import { termQuery } from "./tsquery";

/**
 * The condition that claims (`claims c`) match a query, for a `WHERE`: one standing appearance has every term, be it in the
 * claim's proposition, answer, tags, population, place or note, in its own quote, chain or note, or in a name of the claimant;
 * no excluded one occurs in any. Reads the full-text index of this case only. Put `c.case_id = …` beside it. A query without
 * terms lets every claim through.
 */
export function claimsMatching(scope: CaseScope, query: SearchQuery): Prisma.Sql {
  const told = (term: SearchTerm) => {
    const words = termQuery(term);
    return Prisma.sql`(${words} || search_claimants(ARRAY[${scope.caseId}], ${words}))`;
  };
  const found = (terms: readonly SearchTerm[], by: " && " | " || ") => Prisma.sql`(SELECT id FROM search_claim_ids(${scope.caseId}, ${Prisma.join(terms.map(told), by)}))`;
  const conditions = [
    ...(query.all.length > 0 ? [Prisma.sql`c.id IN ${found(query.all, " && ")}`] : []),
    ...(query.none.length > 0 ? [Prisma.sql`c.id NOT IN ${found(query.none, " || ")}`] : []),
  ];
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, " AND ");
}
