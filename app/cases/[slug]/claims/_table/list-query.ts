import { claimTableQuery, FIRST_COLUMNS, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { withFacet } from "@/lib/domain/claims/claim-view";

/** The part of an address that says what is listed; columns and open groups change nothing of it. */
export function listQuery({ filter, sort, group }: ClaimTableAddress): string {
  return claimTableQuery({ filter, sort, group, open: [], columns: FIRST_COLUMNS, pinned: ["claimant"], widths: {} });
}

/** The query that asks for the claims of one group, or for all of a list that is not grouped. */
export function groupQuery(address: ClaimTableAddress, group: string | null): string {
  const { filter, group: by } = address;
  return listQuery({ ...address, filter: by === null || group === null ? filter : withFacet(filter, by, [group]), group: null });
}
