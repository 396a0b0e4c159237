import { putBlob } from "@/lib/data/blobs";
import { findLatestCapture, findSameTextCapture, insertCapture, insertExclusions, insertSighting } from "@/lib/data/captures";
import { lockImports } from "@/lib/data/import-lock";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import { sha256 } from "../support/sha256";
import { toCapture } from "./import-document";
import { readDocument } from "./read-document";
import type { IncomingDocument } from "./read-document";

/**
 * Captures a source once more. A text that one of its captures has already is recorded as seen again, not stored twice; the
 * older captures stay as they are. Returns the capture that holds the text.
 * @throws AppError `not-found` for a source that is not in the case, `import-failed`.
 */
export async function recapture(
  context: Context,
  scope: CaseScope,
  sourceId: string,
  document: IncomingDocument,
): Promise<{ captureId: string; seenAgain: boolean }> {
  const extraction = await readDocument(document);
  const originalSha256 = sha256(document.bytes);
  return transact(context, scope.caseId, async (tx, log) => {
    if (!(await findSource(tx, scope, sourceId))) throw new AppError("not-found", { entity: "source" });
    // One re-capture of a source at a time: the number of the next one is counted.
    await lockImports(tx, scope, sourceId);
    const same = await findSameTextCapture(tx, scope, sourceId, sha256(extraction.text));
    if (same) {
      const sighting = { id: context.ids(), captureId: same, method: document.method, originalSha256, seenAt: context.clock(), seenBy: context.principal.name };
      await insertSighting(tx, scope, sighting);
      log({ event: "capture.seen-again", entityType: "capture", entityId: same, after: sighting });
      return { captureId: same, seenAgain: true };
    }
    const latest = await findLatestCapture(tx, scope, sourceId);
    await putBlob(tx, scope, originalSha256, document.bytes);
    const capture = toCapture(context, document, originalSha256, extraction, { sourceId, number: (latest?.number ?? 0) + 1 });
    await insertCapture(tx, scope, capture);
    const stretches = extraction.notArticle.map((stretch) => ({ ...stretch, id: context.ids(), captureId: capture.id, proposed: true }));
    await insertExclusions(tx, scope, stretches);
    const { text: _, ...told } = capture;
    log({ event: "capture.made", entityType: "capture", entityId: capture.id, after: told });
    return { captureId: capture.id, seenAgain: false };
  });
}
