import { AppError } from "@/lib/errors";
import { wakeReading } from "@/lib/http/background-reading";
import { defineCaseRoute } from "@/lib/http/define-route";
import { readUpload } from "@/lib/http/read-upload";
import { IMPORT_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { importDocument } from "@/lib/services/sources/import-document";
import { sha256 } from "@/lib/services/support/sha256";

/**
 * One document: its bytes as the body, `?name=` its file name, `X-Content-SHA256` what the browser counted, so that a body
 * cut on the way is never kept. `?again=1` imports bytes the case has already as a source of their own.
 */
export const POST = defineCaseRoute({
  capability: "case.edit",
  handle: async ({ context, scope, request }) => {
    const query = new URL(request.url).searchParams;
    const bytes = await readUpload(request, IMPORT_LIMITS.fileBytes);
    const announced = request.headers.get("x-content-sha256");
    if (announced !== null && announced !== sha256(bytes)) throw new AppError("invalid", { field: "sha256" });
    const name = query.get("name")?.normalize("NFC").slice(0, TEXT_LIMITS.fileName);
    const imported = await importDocument(context, scope, {
      bytes,
      method: query.get("method") === "paste" ? "paste" : "upload",
      ...(name ? { fileName: name } : {}),
      ...(request.headers.get("content-type") ? { mediaType: request.headers.get("content-type") ?? "" } : {}),
      evenIfKnown: query.get("again") === "1",
    });
    if (imported.duplicateOf === undefined) wakeReading();
    return Response.json(imported, { status: imported.duplicateOf === undefined ? 201 : 200 });
  },
});
