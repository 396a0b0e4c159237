import { findCapture } from "@/lib/data/captures";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { viewComparison, type ChangeFilter, type ComparisonView } from "@/lib/domain/comparison/comparison-view";
import type { Capture, CaptureInfo, Source } from "@/lib/domain/sources/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** One of the two captures that stand beside each other, without its text. */
export interface ComparedSide {
  readonly source: Source;
  readonly capture: CaptureInfo;
}

/** Two captures of the case, of one source or of two, and what differs between their canonical texts. */
export interface LoadedComparison extends ComparisonView {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
}

/** Compares two captures of the case. @throws AppError `not-found` when either is not in the case or its source is removed. */
export async function loadComparison(
  context: Context,
  scope: CaseScope,
  captureIds: { a: string; b: string },
  filter: ChangeFilter,
): Promise<LoadedComparison> {
  const [a, b] = await Promise.all([loadSide(context, scope, captureIds.a), loadSide(context, scope, captureIds.b)]);
  return { ...viewComparison(a.capture.text, b.capture.text, filter), a: withoutText(a), b: withoutText(b) };
}

async function loadSide({ db }: Context, scope: CaseScope, id: string): Promise<{ source: Source; capture: Capture }> {
  const capture = await findCapture(db, scope, id);
  const source = capture && (await findSource(db, scope, capture.sourceId));
  if (!capture || !source) throw new AppError("not-found", { entity: "capture" });
  return { source, capture };
}

function withoutText({ source, capture: { text: _text, ...capture } }: { source: Source; capture: Capture }): ComparedSide {
  return { source, capture };
}
