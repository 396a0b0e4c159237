import { readClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { facetSearch } from "@/lib/contracts/facet-search";
import { AppError } from "@/lib/errors";
import { defineCaseRoute } from "@/lib/http/define-route";
import { loadFacetChoices } from "@/lib/services/claims/load-facet-choices";

/** What each choice of one facet, `&facet=`, would leave of the claims that the address in the query describes; `&find=` says what their names hold, `&all=yes` has all claims counted. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, request }) => {
    const { searchParams } = new URL(request.url);
    const asked = facetSearch.safeParse(Object.fromEntries(["facet", "find", "all"].flatMap((name) => (searchParams.has(name) ? [[name, searchParams.get(name)]] : []))));
    if (!asked.success) throw new AppError("invalid", { field: asked.error.issues[0]?.path.join(".") });
    const { facet, find, all } = asked.data;
    return Response.json(await loadFacetChoices(context, scope, readClaimTableAddress(searchParams).filter, facet, { find, all: all === "yes" }));
  },
});
