import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { SearchQuery, SearchTerm } from "@/lib/domain/search/search-query";
import { termQuery } from "./tsquery";

/**
 * How claims that match are got at: the `few` there are, one by one; the `many`, by reading the claims once; or, where the
 * first of many are wanted `in-order`, by asking each claim on the way.
 */
export type Matching = "few" | "many" | "in-order";

/** Appearances that a word may have and still be rare. */
const FEW = 3_000;

/** Claims that are asked before the others are. An even number: if less than half of them have the words, they are no words of most. */
const SAMPLE = 20;

/** How to get at so many claims, to count them. */
export function matchingFor(claims: number): Matching {
  return claims >= FEW ? "many" : "few";
}

/** Whether a query has words that all occur in more than a few thousand appearances. Reads no more than those. */
export async function matchesMany(db: Db, scope: CaseScope, query: SearchQuery): Promise<boolean> {
  if (query.all.length === 0) return false;
  const [row] = await db.$queryRaw<{ found: number }[]>`SELECT ${countedAccounts(scope.caseId, told(scope, query.all, " && "))} AS found`;
  return (row?.found ?? 0) >= FEW;
}

/** How many accounts have some words, as far as that tells few from many. */
function countedAccounts(caseId: string, words: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM (
    SELECT 1 FROM search_accounts s WHERE s.words @@ (SELECT quote_literal(search_key(${caseId}, 'account'))::tsquery) AND s.words @@ (SELECT ${words}) LIMIT ${FEW}) counted)`;
}

/**
 * Asks the first claims of an order whether they have all words of a query: where most do, as with a word of every claim, these are the
 * first that match and nothing else is read. Otherwise tells how to get at those that match.
 *
 * @param first a statement for the `id`, `case_id` and `place` of the claims to ask
 * @param take how many are wanted
 */
export async function firstMatching(db: Db, scope: CaseScope, query: SearchQuery, first: Prisma.Sql, take: number): Promise<{ ids: string[] } | { matching: Matching }> {
  const words = Prisma.sql`(SELECT query FROM wanted)`;
  const [row] = await db.$queryRaw<{ ids: string[] | null; found: number | null }[]>`
    WITH wanted AS MATERIALIZED (SELECT ${told(scope, query.all, " && ")} AS query),
      firsts AS MATERIALIZED (${first}),
      sample AS MATERIALIZED (SELECT count(*) AS claims FROM (SELECT * FROM firsts ORDER BY place LIMIT ${SAMPLE}) c WHERE ${asked(words)}),
      matched AS MATERIALIZED (SELECT c.id, c.place FROM firsts c WHERE c.case_id = ${scope.caseId} AND (SELECT claims >= ${SAMPLE / 2} FROM sample) AND ${asked(words)} ORDER BY c.place LIMIT ${take})
    SELECT CASE WHEN m.claims = ${take} THEN (SELECT array_agg(id ORDER BY place) FROM matched) END AS ids,
      CASE WHEN m.claims < ${take} THEN ${countedAccounts(scope.caseId, words)} END AS found
    FROM (SELECT count(*)::int AS claims FROM matched) m`;
  if (row?.ids) return { ids: row.ids };
  return { matching: (row?.found ?? 0) >= FEW ? "in-order" : "few" };
}

/**
 * The condition that claims (`claims c`) match a query, for a `WHERE`: one standing appearance has every term, be it in the
 * claim's proposition, answer, tags, population, place or note, in its own quote, chain or note, or in a name of the claimant;
 * no excluded one occurs in any. Reads the full-text index of this case only. Put `c.case_id = …` beside it. A query without
 * terms lets every claim through.
 */
export function claimsMatching(scope: CaseScope, query: SearchQuery, matching: Matching = "few"): Prisma.Sql {
  const conditions: Prisma.Sql[] = [];
  if (query.all.length > 0) {
    const words = told(scope, query.all, " && ");
    const among = Prisma.sql`c.id IN (${matchingIds(scope, words)})`;
    // Not as a condition of its own, a planner joins by it, and takes the ids of a function for few: it would look each of
    // 100,000 claims up.
    conditions.push({ few: among, many: Prisma.sql`(${among}) IS TRUE`, "in-order": asked(words) }[matching]);
  }
  if (query.none.length > 0) conditions.push(Prisma.sql`c.id NOT IN (${matchingIds(scope, told(scope, query.none, " || "))})`);
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, " AND ");
}

/** How many standing claims have all terms, as far as the first `most` accounts tell. */
export async function countFirstMatching(db: Db, scope: CaseScope, terms: readonly SearchTerm[], most: number): Promise<number> {
  const [row] = await db.$queryRaw<{ claims: number }[]>`SELECT search_claims_counted(${scope.caseId}, ${told(scope, terms, " && ")}, ${most}) AS claims`;
  return row?.claims ?? 0;
}

/** Each term as words or as a name of the claimant. */
function told({ caseId }: CaseScope, terms: readonly SearchTerm[], by: " && " | " || "): Prisma.Sql {
  const each = terms.map((term) => Prisma.sql`(${termQuery(term)} || search_claimants(ARRAY[${caseId}], ${termQuery(term)}))`);
  return Prisma.sql`(${Prisma.join(each, by)})`;
}

function matchingIds({ caseId }: CaseScope, words: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT id FROM search_claim_ids(${caseId}, ${words})`;
}

/** Asks one claim. The words are in a statement of their own, so that the claimants they name are looked for once, not per row. */
function asked(words: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(EXISTS (SELECT 1 FROM search_accounts s WHERE s.case_id = c.case_id AND s.claim_id = c.id AND s.words @@ (SELECT ${words}) OFFSET 0)
    OR EXISTS (SELECT 1 FROM search_entries e WHERE e.case_id = c.case_id AND e.kind = 'claim' AND e.ref_id = c.id AND e.words @@ (SELECT ${words}) OFFSET 0))`;
}
