import { countFacets, countTableClaims, listClaimGroups, type ClaimGroup } from "@/lib/data/claim-table/counts";
import { listNames } from "@/lib/data/claim-table/names";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { CLAIM_FACETS, NO_VALUE, type ClaimFacet, type ClaimFilter } from "@/lib/domain/claims/claim-view";
import type { Context } from "../context";

/** Values of one facet that are sent; the most frequent, and those chosen. */
const MOST_CHOICES = 300;

/** A value one may filter by, and how many claims it would leave. `NO_VALUE` has no name. */
export interface FacetChoice {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
}

/** How many claims a filter leaves, and how many each other choice would. */
export interface ClaimFacets {
  readonly total: number;
  readonly facets: Readonly<Record<ClaimFacet, readonly FacetChoice[]>>;
  /** Values that there are, of which the most frequent are sent. */
  readonly values: Readonly<Record<ClaimFacet, number>>;
}

/** Counts what a filter leaves and what each choice of a facet would: its own choices do not narrow a facet. */
export async function loadClaimFacets(context: Context, scope: CaseScope, filter: ClaimFilter): Promise<ClaimFacets> {
  const { db } = context;
  const [total, counts] = await Promise.all([countTableClaims(db, scope, filter), countFacets(db, scope, filter)]);
  const facets: Partial<Record<ClaimFacet, readonly FacetChoice[]>> = {};
  for (const facet of CLAIM_FACETS) {
    const chosen = filter.facets[facet];
    const shown = counts[facet].filter(({ id }, index) => index < MOST_CHOICES || chosen.includes(id));
    const left = chosen.filter((id) => !shown.some((found) => found.id === id)).map((id) => ({ id, claims: 0 }));
    const all = [...shown, ...left];
    const names = facet === "tag" || facet === "status" ? null : await listNames(db, scope, facet, all.map(({ id }) => id));
    facets[facet] = all.map(({ id, claims }) => ({ id, claims, name: id === NO_VALUE ? "" : names ? (names.get(id) ?? id) : id }));
  }
  const { question = [], claimant = [], source = [], tag = [], status = [] } = facets;
  const values = { question: counts.question.length, claimant: counts.claimant.length, source: counts.source.length, tag: counts.tag.length, status: counts.status.length };
  return { total, facets: { question, claimant, source, tag, status }, values };
}

/** What the filter's claims are grouped by, by name, with their numbers. */
export async function loadClaimGroups(context: Context, scope: CaseScope, filter: ClaimFilter, by: "question" | "claimant" | "source"): Promise<ClaimGroup[]> {
  return listClaimGroups(context.db, scope, filter, by);
}
