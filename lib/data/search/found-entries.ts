import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { MOST_CANDIDATES, type FoundPage } from "@/lib/domain/search/search-hit";
import type { SearchField } from "@/lib/domain/search/search-query";
import type { WideQuery } from "@/lib/domain/search/widen-query";
import { listCandidates } from "./candidates";
import { listClaimCandidates } from "./claim-candidates";
import { showEntries } from "./show-entries";
import { keepStanding } from "./standing";

/** The kinds of index rows of each field. */
const KINDS: Readonly<Record<Exclude<SearchField, "text" | "claim">, readonly string[]>> = {
  quote: ["quote", "appearance"],
  question: ["question"],
  actor: ["actor"],
  source: ["source"],
};

/** What stands in one field and has every group of the query in one row, best first. */
export async function findEntries(
  db: Db,
  scopes: readonly CaseScope[],
  field: Exclude<SearchField, "text">,
  query: WideQuery,
  page: { readonly offset: number; readonly take: number },
): Promise<FoundPage> {
  if (query.all.length === 0 || scopes.length === 0) return { rows: [], total: 0, isCapped: false };
  const candidates = field === "claim" ? await listClaimCandidates(db, scopes, query) : await listCandidates(db, scopes, KINDS[field], query);
  const standing = await keepStanding(db, field, candidates);
  const rows = await showEntries(db, field, standing.slice(page.offset, page.offset + page.take));
  return { rows, total: standing.length, isCapped: candidates.length >= MOST_CANDIDATES };
}
