import type { Found } from "@/lib/adapters/anchoring/protocol";
import { findApart } from "@/lib/adapters/anchoring/find-apart";
import { findCapture, listCaptures, listSightings } from "@/lib/data/captures";
import { lockImports } from "@/lib/data/import-lock";
import { insertReviews, listCitedPassages, listPassageReviews, setCurrentReviews } from "@/lib/data/passage-reviews";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { AnchorStatus } from "@/lib/domain/passages/anchoring";
import { holdsFor, isFoundAgain, type PassageReview } from "@/lib/domain/passages/review";
import type { Passage } from "@/lib/domain/passages/types";
import { currentCapture } from "@/lib/domain/sources/current-capture";
import { groupBy } from "@/lib/domain/support/group-by";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** How often looking begins again because another capture came in meanwhile. */
const ATTEMPTS = 3;

/** What looking through a capture came to: passages found as they were, and passages that somebody has to look at. */
export interface LookResult {
  readonly foundAgain: number;
  readonly toReview: number;
}

type FoundReview = Omit<PassageReview, "version">;

/**
 * Looks for every cited passage of a source's other captures in the capture the source was last seen with. What is found again
 * as it was is recorded; what is not is put to the reviewers. Nothing is attached to the newer capture. Passages that were looked
 * for there already are left alone, so that it can be called at any time.
 * @throws AppError `not-found`; Error when the texts take too long to compare.
 */
export async function lookAgain(context: Context, scope: CaseScope, sourceId: string): Promise<LookResult> {
  for (let attempt = 1; ; attempt++) {
    const newest = await newestCapture(context.db, scope, sourceId);
    if (newest === undefined) throw new AppError("not-found", { entity: "source" });
    const found = await lookThrough(context, scope, sourceId, newest);
    const written = await record(context, scope, sourceId, newest, found);
    if (written) return written;
    if (attempt === ATTEMPTS) throw new AppError("conflict", { current: null });
  }
}

async function newestCapture(db: Db, scope: CaseScope, sourceId: string): Promise<string | undefined> {
  const captures = await listCaptures(db, scope, [sourceId]);
  return currentCapture(captures, await listSightings(db, scope, captures.map(({ id }) => id)))?.id;
}

async function lookThrough(context: Context, scope: CaseScope, sourceId: string, newest: string): Promise<FoundReview[]> {
  const { db } = context;
  const [cited, reviews] = await Promise.all([listCitedPassages(db, scope, sourceId), listPassageReviews(db, scope, { sourceId })]);
  const known = new Set(reviews.filter(({ captureId }) => captureId === newest).map(({ passageId }) => passageId));
  const before = new Map(reviews.filter(({ current }) => current).map((review) => [review.passageId, review]));
  const pending = groupBy(cited.filter((passage) => passage.captureId !== newest && !known.has(passage.id)), ({ captureId }) => captureId);
  if (pending.size === 0) return [];
  const newText = (await findCapture(db, scope, newest))?.text ?? "";
  const made: FoundReview[] = [];
  for (const [captureId, passages] of pending) {
    const oldText = (await findCapture(db, scope, captureId))?.text ?? "";
    const quotes = passages.map(({ exact, prefix, suffix, start, end }) => ({ exact, prefix, suffix, start, end }));
    const found = await findApart({ oldText, newText, quotes });
    for (const [index, passage] of passages.entries()) {
      const place = found[index];
      if (place) made.push(toReview(context, passage, newest, newText, place, before.get(passage.id)));
    }
  }
  return made;
}

function toReview(context: Context, passage: Passage, captureId: string, newText: string, found: Found, before: PassageReview | undefined): FoundReview {
  const { status, start, end, score, candidates, near } = found;
  const words = start === null || end === null ? null : newText.slice(start, end);
  const holds = before !== undefined && holdsFor(before, { status, words });
  return {
    id: context.ids(),
    passageId: passage.id,
    captureId,
    current: true,
    status, start, end, words, near, score, candidates,
    foundAt: context.clock(),
    answer: holds ? before.answer : null,
    carried: holds,
    reviewerNote: holds ? before.reviewerNote : "",
    answeredAt: holds ? before.answeredAt : null,
    answeredBy: holds ? before.answeredBy : null,
    newPassageId: holds ? before.newPassageId : null,
    addedAppearanceIds: [],
    addedClaimIds: [],
  };
}

/** Writes what was found; null when the source was meanwhile seen with another text. */
async function record(context: Context, scope: CaseScope, sourceId: string, captureId: string, found: readonly FoundReview[]): Promise<LookResult | null> {
  return transact(context, scope.caseId, async (tx, log) => {
    await lockImports(tx, scope, sourceId);
    if ((await newestCapture(tx, scope, sourceId)) !== captureId) return null;
    await insertReviews(tx, scope, found);
    await setCurrentReviews(tx, scope, sourceId, captureId);
    const counts: Partial<Record<AnchorStatus, number>> = {};
    for (const { status } of found) counts[status] = (counts[status] ?? 0) + 1;
    if (found.length > 0) log({ event: "capture.looked-through", entityType: "capture", entityId: captureId, after: { sourceId, ...counts } });
    return {
      foundAgain: found.filter(({ status }) => isFoundAgain(status)).length,
      toReview: found.filter(({ status, answer }) => !isFoundAgain(status) && answer === null).length,
    };
  });
}
