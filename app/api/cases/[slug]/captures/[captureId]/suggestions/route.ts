import { defineCaseRoute } from "@/lib/http/define-route";
import { loadSuggestions } from "@/lib/services/assists/load-suggestions";

/** The suggestions of a capture that wait for a person, in text order. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, params }) => {
    const suggestions = await loadSuggestions(context, scope, String(params["captureId"]));
    return Response.json({ suggestions }, { headers: { "cache-control": "private, no-store" } });
  },
});
