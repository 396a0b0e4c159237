import { setImmediate } from "node:timers/promises";
import { findCapture, findCaptureSource, listCaptures } from "@/lib/data/captures";
import { listSourceNames } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { compare } from "@/lib/domain/comparison/compare";
import { learnRecurring, type SourceComparison } from "@/lib/domain/comparison/recurring";
import { groupBy } from "@/lib/domain/support/group-by";
import { AppError } from "@/lib/errors";
import { TEMPLATE_LIMITS } from "@/lib/limits";
import type { Context } from "../context";

/** What a publication's template does to its articles, for folding it away. */
export interface LearntTemplate {
  /** Identities of the changes, for `recurringSegments`. */
  readonly learnt: readonly string[];
  /** Sources of the publication that were compared with themselves. */
  readonly sources: number;
}

/**
 * Learns the recurring changes of the publication that a capture's source belongs to, from all its sources in the case that
 * were captured more than once: each capture with the one before. Stops at
 * `TEMPLATE_LIMITS.characters`; lets other requests go on between two comparisons.
 *
 * @throws AppError `not-found`
 */
export async function learnTemplate({ db }: Context, scope: CaseScope, captureId: string): Promise<LearntTemplate> {
  const [sourceId, sources] = await Promise.all([findCaptureSource(db, scope, captureId), listSourceNames(db, scope)]);
  const own = sources.find(({ id }) => id === sourceId);
  if (!own) throw new AppError("not-found", { entity: "capture" });
  if (own.publication === null) return { learnt: [], sources: 0 };
  const siblings = sources.filter(({ publication }) => publication === own.publication).map(({ id }) => id);
  const comparisons: SourceComparison[] = [];
  let characters = 0;
  for (const [source, captures] of groupBy(await listCaptures(db, scope, siblings), (capture) => capture.sourceId)) {
    let before: string | null = null;
    for (const { id, textLength } of captures.length > 1 ? captures : []) {
      characters += 2 * textLength;
      if (characters > TEMPLATE_LIMITS.characters) break;
      const after = (await findCapture(db, scope, id))?.text ?? null;
      if (before !== null && after !== null) comparisons.push({ source, a: before, b: after, edits: compare(before, after) });
      before = after;
      await setImmediate();
    }
  }
  const compared = new Set(comparisons.map(({ source }) => source));
  return { learnt: [...learnRecurring(comparisons)], sources: compared.size };
}
