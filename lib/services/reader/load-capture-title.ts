import { findCaptureSource } from "@/lib/data/captures";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** The title of the source that a capture belongs to, without reading its text. @throws AppError `not-found`. */
export async function loadCaptureTitle(context: Context, scope: CaseScope, captureId: string): Promise<string> {
  const sourceId = await findCaptureSource(context.db, scope, captureId);
  const source = sourceId === null ? null : await findSource(context.db, scope, sourceId);
  if (!source) throw new AppError("not-found", { entity: "capture" });
  return source.title;
}
