import { defineCaseRoute } from "@/lib/http/define-route";
import { exportNote } from "@/lib/services/notes/export-note";
import { readChoice } from "./choice";

/** The note as a file. A POST, because it writes to the log. */
export const POST = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, request }) => {
    const { text, mediaType, fileName } = await exportNote(context, scope, readChoice(request));
    return new Response(text, {
      headers: { "content-type": mediaType, "content-disposition": `attachment; filename="${fileName}"`, "cache-control": "private, no-store" },
    });
  },
});
