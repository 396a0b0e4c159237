import { defineCaseRoute } from "@/lib/http/define-route";
import { learnTemplate } from "@/lib/services/comparison/learn-template";

/** What the template of a capture's publication changes in its articles: `{ learnt: string[], sources }`. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, params }) =>
    Response.json(await learnTemplate(context, scope, String(params["captureId"])), { headers: { "cache-control": "private, no-store" } }),
});
