import { findCapture } from "@/lib/data/captures";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/**
 * The characters `[from, to)` of a capture's canonical text, UTF-16 offsets, cut to the text's length.
 * @throws AppError `not-found`; `invalid` for offsets that are none.
 */
export async function loadStretch(context: Context, scope: CaseScope, captureId: string, from: number, to: number): Promise<string> {
  const capture = await findCapture(context.db, scope, captureId);
  if (!capture) throw new AppError("not-found", { entity: "capture" });
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || to < from) throw new AppError("invalid", { reason: "offsets" });
  return capture.text.slice(from, to);
}
