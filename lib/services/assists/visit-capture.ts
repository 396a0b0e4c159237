import { insertVisit } from "@/lib/data/capture-visits";
import { findCaptureSource } from "@/lib/data/captures";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** Remembers that the caller has opened a capture. Not logged: it says what somebody looked at, not what they changed. @throws AppError `not-found`. */
export async function visitCapture(context: Context, scope: CaseScope, captureId: string): Promise<void> {
  const { principal, db } = context;
  if (!(await findCaptureSource(db, scope, captureId))) throw new AppError("not-found", { entity: "capture" });
  if (principal.kind === "user") await insertVisit(db, scope, { captureId, userId: principal.userId, visitedAt: context.clock() });
}
