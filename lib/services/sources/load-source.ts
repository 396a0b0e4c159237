import { listCaptures, listSightings } from "@/lib/data/captures";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { CaptureInfo, Sighting, Source } from "@/lib/domain/sources/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** A source with its captures, oldest first, and when each was met again. @throws AppError `not-found`. */
export async function loadSource(
  context: Context,
  scope: CaseScope,
  id: string,
): Promise<{ source: Source; captures: CaptureInfo[]; sightings: Sighting[] }> {
  const source = await findSource(context.db, scope, id);
  if (!source) throw new AppError("not-found", { entity: "source" });
  const captures = await listCaptures(context.db, scope, [id]);
  const sightings = await listSightings(context.db, scope, captures.map((capture) => capture.id));
  return { source, captures, sightings };
}
