import { Readable } from "node:stream";
import { defineCaseRoute } from "@/lib/http/define-route";
import { loadOriginal } from "@/lib/services/sources/load-original";

/** A capture's original bytes, as an attachment of no type a browser would open: they are somebody else's. */
export const GET = defineCaseRoute({
  capability: "case.read",
  handle: async ({ context, scope, params }) => {
    const { capture, bytes } = await loadOriginal(context, scope, String(params["captureId"]));
    const name = capture.fileName ?? `${capture.originalSha256.slice(0, 12)}.bin`;
    return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>, {
      headers: {
        "content-type": "application/octet-stream",
        "content-length": String(capture.originalSize),
        "content-disposition": `attachment; filename="original.bin"; filename*=UTF-8''${encodeURIComponent(name)}`,
        "cache-control": "private, no-store",
        "x-content-sha256": capture.originalSha256,
      },
    });
  },
});
