import { readBlob } from "@/lib/data/blobs";
import { findCapture } from "@/lib/data/captures";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { CaptureInfo } from "@/lib/domain/sources/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** A capture's original bytes, chunk by chunk, as they came in. @throws AppError `not-found`. */
export async function loadOriginal(
  context: Context,
  scope: CaseScope,
  captureId: string,
): Promise<{ capture: CaptureInfo; bytes: AsyncGenerator<Uint8Array> }> {
  const capture = await findCapture(context.db, scope, captureId);
  if (!capture) throw new AppError("not-found", { entity: "capture" });
  return { capture, bytes: readBlob(context.db, scope, capture.originalSha256) };
}
