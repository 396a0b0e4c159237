import { claimsExportQuery } from "@/lib/contracts/claims-export";
import { AppError } from "@/lib/errors";
import { defineCaseRoute } from "@/lib/http/define-route";
import { exportClaims } from "@/lib/services/spreadsheet/export-claims";

/** The claims as a spreadsheet, sent while it is written. A POST, because it writes to the log. */
export const POST = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, request }) => {
    const { searchParams } = new URL(request.url);
    const chosen = searchParams.getAll("q");
    searchParams.delete("q");
    const query = claimsExportQuery.safeParse({ ...Object.fromEntries(searchParams), questionIds: chosen.length > 0 ? chosen : null });
    if (!query.success) throw new AppError("invalid", { field: query.error.issues[0]?.path.join(".") });
    const { fileName, mediaType, pieces } = await exportClaims(context, scope, query.data);
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      // Somebody who stops the download stops the writing too.
      cancel: async () => void (await pieces.return({ rows: 0, leftOut: 0, bytes: 0, sha256: "" })),
    });
    return new Response(body, {
      headers: { "content-type": mediaType, "content-disposition": `attachment; filename="${fileName}"`, "cache-control": "private, no-store" },
    });
  },
});
