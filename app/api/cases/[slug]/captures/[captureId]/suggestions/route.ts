import { defineCaseRoute } from "@/lib/http/define-route";
import { loadSuggestions } from "@/lib/services/assists/load-suggestions";

/** The suggestions of a capture that wait for a person, in text order; `?again` has one read once more that could not be. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ request, context, scope, params }) => {
    const again = new URL(request.url).searchParams.has("again");
    return Response.json(await loadSuggestions(context, scope, String(params["captureId"]), again), { headers: { "cache-control": "private, no-store" } });
  },
});
