import { AppError } from "@/lib/errors";
import { wakeReading } from "@/lib/http/background-reading";
import { defineCaseRoute } from "@/lib/http/define-route";
import { readUpload } from "@/lib/http/read-upload";
import { IMPORT_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { recapture } from "@/lib/services/sources/recapture";
import { sha256 } from "@/lib/services/support/sha256";

/** A further capture of a source: its bytes as the body, as for a first import. */
export const POST = defineCaseRoute({
  capability: "case.edit",
  handle: async ({ context, scope, request, params }) => {
    const query = new URL(request.url).searchParams;
    const bytes = await readUpload(request, IMPORT_LIMITS.fileBytes);
    const announced = request.headers.get("x-content-sha256");
    if (announced !== null && announced !== sha256(bytes)) throw new AppError("invalid", { field: "sha256" });
    const name = query.get("name")?.normalize("NFC").slice(0, TEXT_LIMITS.fileName);
    const made = await recapture(context, scope, String(params["sourceId"]), {
      bytes,
      method: query.get("method") === "paste" ? "paste" : "upload",
      ...(name ? { fileName: name } : {}),
      ...(request.headers.get("content-type") ? { mediaType: request.headers.get("content-type") ?? "" } : {}),
    });
    if (!made.seenAgain) wakeReading();
    return Response.json(made, { status: made.seenAgain ? 200 : 201 });
  },
});
