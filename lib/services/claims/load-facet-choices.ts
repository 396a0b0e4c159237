import { countFacet } from "@/lib/data/claim-table/counts";
import { listNames } from "@/lib/data/claim-table/names";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { ClaimFacet, ClaimFilter } from "@/lib/domain/claims/claim-view";
import { LIST_LIMITS } from "@/lib/limits";
import type { Context } from "../context";

/** Values of a facet that are sent; typing finds the others. */
const MOST_CHOICES = 300;

/** A value one may filter by, and how many claims it would leave. `NO_VALUE` has no name. */
export interface FacetChoice {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
}

/** The choices of one facet. */
export interface FacetChoices {
  /** Those chosen, then the most frequent. */
  readonly choices: readonly FacetChoice[];
  /** Values that there are, of which the most frequent are sent. */
  readonly values: number;
  /** How many claims were counted where there are more: each number may then be greater. Null where all were. */
  readonly among: number | null;
}

/**
 * Counts what each choice of a facet would leave of the claims: its own choices do not narrow it. Only for a menu that is
 * open, since each facet is a pass of its own over the claims.
 *
 * @param asked.find what the names have to hold; empty for all
 * @param asked.all counts all claims, however many there are and however long it takes
 */
export async function loadFacetChoices(
  context: Context,
  scope: CaseScope,
  filter: ClaimFilter,
  facet: ClaimFacet,
  { find = "", all = false }: { readonly find?: string; readonly all?: boolean } = {},
): Promise<FacetChoices> {
  const { db } = context;
  const { most, values, among } = await countFacet(db, scope, filter, facet, { find: find.trim(), take: MOST_CHOICES, among: all ? null : LIST_LIMITS.claimsCounted });
  const left = filter.facets[facet].filter((id) => !most.some((found) => found.id === id));
  const names = facet === "tag" || facet === "status" ? null : await listNames(db, scope, facet, left);
  return { choices: [...left.map((id) => ({ id, name: names ? (names.get(id) ?? id) : id, claims: 0 })), ...most], values, among };
}
