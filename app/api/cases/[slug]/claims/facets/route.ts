import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { defineCaseRoute } from "@/lib/http/define-route";
import { loadClaimFacets, loadClaimGroups } from "@/lib/services/claims/load-claim-facets";

/** How many claims the address in the query leaves, how many each other choice would, and the groups it asks for. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, request }) => {
    const { filter, group } = readClaimTableAddress(new URL(request.url).searchParams);
    const facets = await loadClaimFacets(context, scope, filter);
    return Response.json({ ...facets, groups: group === null ? null : await loadClaimGroups(context, scope, filter, group) });
  },
});
