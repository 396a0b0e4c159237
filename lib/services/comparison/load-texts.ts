import { findCaptureSource, listCaptures } from "@/lib/data/captures";
import { listPassages } from "@/lib/data/passages";
import { listSources } from "@/lib/data/sources";
import type { TextRef } from "@/lib/contracts/comparison-address";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Span } from "@/lib/domain/comparison/types";
import type { CaptureInfo, Source } from "@/lib/domain/sources/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** A text to compare, without its words: which capture, and which stretch of it. */
export interface ComparedText {
  readonly ref: TextRef;
  readonly source: Source;
  readonly capture: CaptureInfo;
  /** The passage's place in the capture, or the whole of it. UTF-16 offsets. */
  readonly span: Span;
}

/** The texts of an address. @throws AppError `not-found` when one is not in the case or its source is removed. */
export async function loadTexts(context: Context, scope: CaseScope, refs: readonly TextRef[]): Promise<ComparedText[]> {
  const { db } = context;
  const passages = new Map((await listPassages(db, scope, refs.flatMap(({ what, id }) => (what === "passage" ? [id] : [])))).map((one) => [one.id, one]));
  const captureIds = refs.map(({ what, id }) => (what === "passage" ? (passages.get(id)?.captureId ?? null) : id));
  const sourceIds = await Promise.all(captureIds.map((id) => (id === null ? null : findCaptureSource(db, scope, id))));
  const known = sourceIds.flatMap((id) => id ?? []);
  const [sources, captures] = await Promise.all([listSources(db, scope, known), listCaptures(db, scope, known)]);
  return refs.map((ref, n) => {
    const capture = captures.find(({ id }) => id === captureIds[n]);
    const source = sources.find(({ id }) => id === capture?.sourceId);
    if (!capture || !source) throw new AppError("not-found", { entity: ref.what });
    const passage = ref.what === "passage" ? passages.get(ref.id) : undefined;
    return { ref, source, capture, span: passage ? [passage.start, passage.end] : [0, capture.textLength] };
  });
}
