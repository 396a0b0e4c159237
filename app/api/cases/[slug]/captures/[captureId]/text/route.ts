import { defineCaseRoute } from "@/lib/http/define-route";
import { loadStretch } from "@/lib/services/comparison/load-stretch";

/** A stretch of a capture's canonical text, `?from=&to=` in UTF-16 offsets: what a page folded away until it is asked for. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, request, params }) => {
    const query = new URL(request.url).searchParams;
    const offset = (name: string) => (/^\d+$/u.test(query.get(name) ?? "") ? Number(query.get(name)) : Number.NaN);
    const text = await loadStretch(context, scope, String(params["captureId"]), offset("from"), offset("to"));
    return new Response(text, {
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store", "x-content-type-options": "nosniff" },
    });
  },
});
