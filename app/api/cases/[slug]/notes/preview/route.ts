import { defineCaseRoute } from "@/lib/http/define-route";
import { previewNote } from "@/lib/services/notes/export-note";
import { readChoice } from "../choice";

/** The note as it would be written, for the frame on the notes page: its own style, no script, nothing loaded. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, request }) => {
    const html = await previewNote(context, scope, readChoice(request));
    return new Response(html, {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "private, no-store",
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox",
        "x-frame-options": "SAMEORIGIN",
      },
    });
  },
});
