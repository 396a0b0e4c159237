import { countTableClaims, listClaimGroups, type ClaimTotal, type NamedCount } from "@/lib/data/claim-table/counts";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { ClaimFilter } from "@/lib/domain/claims/claim-view";
import { LIST_LIMITS } from "@/lib/limits";
import type { Context } from "../context";

/** How many claims a list has, and in which groups. */
export interface ClaimTotals extends ClaimTotal {
  /** By name, null where the list is not grouped. A claim of two sources is in the groups of both. */
  readonly groups: readonly NamedCount[] | null;
}

/** Counts what a filter leaves: all that the list needs to know of claims out of sight. */
export async function loadClaimTotals(
  context: Context,
  scope: CaseScope,
  { filter, group }: { readonly filter: ClaimFilter; readonly group: "question" | "claimant" | "source" | null },
): Promise<ClaimTotals> {
  const { db } = context;
  const groups = group === null ? null : await listClaimGroups(db, scope, filter, group);
  // Each claim has one question and one claimant.
  const once = group === "question" || group === "claimant" ? groups : null;
  if (once) return { total: once.reduce((sum, { claims }) => sum + claims, 0), isCapped: false, groups };
  return { ...(await countTableClaims(db, scope, filter, LIST_LIMITS.claimsCounted)), groups };
}
