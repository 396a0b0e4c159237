import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { defineCaseRoute } from "@/lib/http/define-route";
import { loadClaimTotals } from "@/lib/services/claims/load-claim-totals";

/** How many claims the address in the query leaves, and the groups it asks for. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, request }) => Response.json(await loadClaimTotals(context, scope, readClaimTableAddress(new URL(request.url).searchParams))),
});
