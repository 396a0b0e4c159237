import { putBlob } from "@/lib/data/blobs";
import { findLatestCapture, findSameTextCapture, insertCapture, insertExclusions, insertSighting } from "@/lib/data/captures";
import { lockImports } from "@/lib/data/import-lock";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import { reportDefect } from "@/lib/log";
import type { Context } from "../context";
import { lookAgain } from "../inbox/look-again";
import { transact } from "../log/transact";
import { sha256 } from "../support/sha256";
import { toCapture } from "./import-document";
import { readDocument } from "./read-document";
import type { IncomingDocument } from "./read-document";

/** What became of a document that was brought as a source's further capture. */
export interface Recaptured {
  /** The capture that holds the text. */
  readonly captureId: string;
  /** One of its captures had the text already: recorded, not stored twice. */
  readonly seenAgain: boolean;
  /** Cited passages that somebody has to look at; null when looking for them did not come to its end and is still to be done. */
  readonly toReview: number | null;
}

/**
 * Captures a source once more, and looks for the cited passages of its other captures in the text. A text that one of its
 * captures has already is recorded as seen again; the older captures stay as they are.
 * @throws AppError `not-found` for a source that is not in the case, `import-failed`.
 */
export async function recapture(context: Context, scope: CaseScope, sourceId: string, document: IncomingDocument): Promise<Recaptured> {
  const made = await store(context, scope, sourceId, document);
  return { ...made, toReview: await countToReview(context, scope, sourceId) };
}

/** The capture is made whatever becomes of the looking, which can be done again at any time. */
export async function countToReview(context: Context, scope: CaseScope, sourceId: string): Promise<number | null> {
  try {
    return (await lookAgain(context, scope, sourceId)).toReview;
  } catch (error) {
    reportDefect(error, "look-again");
    return null;
  }
}

async function store(context: Context, scope: CaseScope, sourceId: string, document: IncomingDocument): Promise<Omit<Recaptured, "toReview">> {
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
