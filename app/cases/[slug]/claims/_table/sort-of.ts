import type { ClaimColumn } from "@/lib/contracts/claim-table-address";
import { CLAIM_SORTS, type ClaimSort } from "@/lib/domain/claims/claim-view";

/** What a column sorts by, or null when it does not. */
export function sortOf(column: ClaimColumn): ClaimSort | null {
  return CLAIM_SORTS.find((sort) => sort === column) ?? null;
}
