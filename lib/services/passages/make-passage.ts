import type { Db } from "@/lib/db/client";
import { findCapture } from "@/lib/data/captures";
import { findPassageAt, insertPassage } from "@/lib/data/passages";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { cutPassage } from "@/lib/domain/passages/cut-passage";
import type { Passage } from "@/lib/domain/passages/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import type { Change } from "../log/transact";

/**
 * The passage of a capture with this span, made if it is not there yet: its words are cut from the stored text,
 * never taken from the caller. UTF-16 offsets.
 * @throws AppError `not-found` for a capture of another case, `invalid` for a span outside the text.
 */
export async function makePassage(
  context: Context,
  tx: Db,
  scope: CaseScope,
  span: { captureId: string; start: number; end: number },
  log: (change: Change) => void,
): Promise<Passage> {
  const capture = await findCapture(tx, scope, span.captureId);
  if (!capture) throw new AppError("not-found", { entity: "capture" });
  const cut = cutPassage(capture.text, span.start, span.end);
  if (!cut) throw new AppError("invalid", { field: "span", start: span.start, end: span.end });
  const existing = await findPassageAt(tx, scope, span.captureId, cut.start, cut.end);
  if (existing) return existing;
  const id = context.ids();
  const row = { id, captureId: span.captureId, ...cut, createdAt: context.clock() };
  if (!(await insertPassage(tx, scope, row))) {
    // Somebody else marked the same words since we looked.
    const theirs = await findPassageAt(tx, scope, span.captureId, cut.start, cut.end);
    if (theirs) return theirs;
    throw new AppError("not-found", { entity: "passage" });
  }
  log({ event: "passage.made", entityType: "passage", entityId: id, after: row });
  return { ...row, translation: null, translationLanguage: null, reviewerNote: "", version: 1 };
}
