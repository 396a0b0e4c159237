import { findCaptureSource, listCaptures, listSightings } from "@/lib/data/captures";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { currentCapture } from "@/lib/domain/sources/current-capture";
import type { Context } from "../context";
import { countToReview } from "../sources/recapture";

/** After something was annotated in a capture: looks for it in the newest one of the source where that is another. Never fails: it can be done again. */
export async function lookWhereNewer(context: Context, scope: CaseScope, captureId: string): Promise<void> {
  const { db } = context;
  const sourceId = await findCaptureSource(db, scope, captureId);
  if (sourceId === null) return;
  const captures = await listCaptures(db, scope, [sourceId]);
  if (captures.length < 2) return;
  const newest = currentCapture(captures, await listSightings(db, scope, captures.map(({ id }) => id)));
  if (newest?.id !== captureId) await countToReview(context, scope, sourceId);
}
