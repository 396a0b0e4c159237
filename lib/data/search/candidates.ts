import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { MOST_CANDIDATES } from "@/lib/domain/search/search-hit";
import type { WideQuery } from "@/lib/domain/search/widen-query";
import { firstFound, wholeQuery } from "./tsquery";

/** A row of the index that matches; whether what it stands for still stands is not known yet. */
export interface Candidate {
  readonly caseId: string;
  readonly kind: string;
  readonly refId: string;
}

/** Rows of some kinds that have every group of the query and nothing that is excluded, best first. */
export async function listCandidates(db: Db, scopes: readonly CaseScope[], kinds: readonly string[], query: WideQuery): Promise<Candidate[]> {
  const words = wholeQuery(query);
  return db.$queryRaw<Candidate[]>`
    SELECT case_id AS "caseId", kind, ref_id AS "refId"
    FROM ${firstFound(scopes, kinds, words, MOST_CANDIDATES)} AS found
    WHERE kind = ANY(${[...kinds]}::text[]) AND case_id = ANY(${scopes.map((scope) => scope.caseId)}::text[])
    ORDER BY rank DESC, ref_id`;
}
