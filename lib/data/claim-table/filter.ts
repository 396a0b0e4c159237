import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { NO_VALUE, type ClaimFilter } from "@/lib/domain/claims/claim-view";
import { parseQuery } from "@/lib/domain/search/parse-query";
import { claimsMatching, matchesMany, type Matching } from "../search/claims-matching";

/** Whether many claims have the words of a filter: for `claimCondition`. */
export async function hasCommonWords(db: Db, scope: CaseScope, { words }: ClaimFilter): Promise<boolean> {
  return words !== "" && matchesMany(db, scope, parseQuery(words));
}

/** The condition that keeps what a filter asks for, on claims `c` of the case. */
export function claimCondition(scope: CaseScope, { words, facets }: ClaimFilter, matching: Matching = "few"): Prisma.Sql {
  const { question, claimant, source, tag, status } = facets;
  const parts = [Prisma.sql`c.case_id = ${scope.caseId} AND c.deleted_at IS NULL`];
  if (question.length > 0) parts.push(Prisma.sql`c.question_id ${anyOf(question)}`);
  if (claimant.length > 0) parts.push(Prisma.sql`c.claimant_id ${anyOf(claimant)}`);
  if (source.length > 0) parts.push(linked(Prisma.sql`claim_sources`, Prisma.sql`source_id`, source));
  if (tag.length > 0) parts.push(linked(Prisma.sql`claim_tags`, Prisma.sql`tag`, tag));
  if (status.length > 0) {
    parts.push(Prisma.sql`(c.status ${anyOf(status)} OR c.status IS NULL AND c.question_id IN (
      SELECT s.id FROM questions s WHERE s.case_id = ${scope.caseId} AND coalesce(s.status, '') ${anyOf(status)}))`);
  }
  const query = parseQuery(words);
  if (query.all.length + query.none.length > 0) parts.push(claimsMatching(scope, query, matching));
  return Prisma.join(parts, " AND ");
}

export function anyOf(values: readonly string[]): Prisma.Sql {
  return Prisma.sql`= ANY (${[...values]}::text[])`;
}

function linked(table: Prisma.Sql, column: Prisma.Sql, values: readonly string[]): Prisma.Sql {
  const link = Prisma.sql`SELECT 1 FROM ${table} l WHERE l.case_id = c.case_id AND l.claim_id = c.id`;
  const some = Prisma.sql`EXISTS (${link} AND l.${column} ${anyOf(values)})`;
  return values.includes(NO_VALUE) ? Prisma.sql`(${some} OR NOT EXISTS (${link}))` : some;
}
