import type { ReviewAnswerInput, ReviewUndo } from "@/lib/contracts/passage-reviews";
import { insertAppearance, listAppearances, setAppearanceRemoved } from "@/lib/data/appearances";
import { insertClaim, listClaims, setClaimRemoved } from "@/lib/data/claims";
import { findReview, writeAnswer } from "@/lib/data/passage-reviews";
import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import type { Change } from "../log/transact";
import { transact } from "../log/transact";
import { makePassage } from "../passages/make-passage";

type Log = (change: Change) => void;
type Added = { newPassageId: string | null; addedAppearanceIds: string[]; addedClaimIds: string[] };

/**
 * Writes what a reviewer says of a passage whose words changed. "Now says this" makes a passage of the newer capture and, for
 * each claim named, an appearance on it for each it has on the old one; the old passage keeps its own. Returns the new version,
 * for undo.
 * @throws AppError `not-found`; `conflict` with the review as it stands when it was answered, or the source captured, meanwhile;
 * `invalid` for a span outside the text.
 */
export async function answerReview(context: Context, scope: CaseScope, input: ReviewAnswerInput): Promise<{ version: number }> {
  return transact(context, scope.caseId, async (tx, log) => {
    const found = await findReview(tx, scope, input.id);
    if (!found) throw new AppError("not-found", { entity: "review" });
    const { review } = found;
    if (review.version !== input.version || review.answer !== null || !review.current) throw conflict(review);
    const added = await addWhatItSays(context, tx, scope, review, input, log);
    const fields = { answer: input.answer, reviewerNote: input.reviewerNote, answeredAt: context.clock(), answeredBy: context.principal.name, ...added };
    if (!(await writeAnswer(tx, scope, review.id, input.version, fields))) throw conflict(review);
    log({ event: "passage.reviewed", entityType: "passage", entityId: review.passageId, after: { reviewId: review.id, captureId: review.captureId, status: review.status, ...fields } });
    return { version: input.version + 1 };
  });
}

async function addWhatItSays(
  context: Context,
  tx: Db,
  scope: CaseScope,
  review: { passageId: string; captureId: string },
  input: ReviewAnswerInput,
  log: Log,
): Promise<Added> {
  if (input.answer === "gone" || input.span === null) return { newPassageId: null, addedAppearanceIds: [], addedClaimIds: [] };
  const passage = await makePassage(context, tx, scope, { captureId: review.captureId, ...input.span }, log);
  const added: Added = { newPassageId: passage.id, addedAppearanceIds: [], addedClaimIds: [] };
  if (input.answer === "still") return added;
  const claimIds = input.claims.map(({ claimId }) => claimId);
  const appearances = (await listAppearances(tx, scope, { claimIds })).filter(({ passageId }) => passageId === review.passageId);
  const claims = new Map((await listClaims(tx, scope, { ids: claimIds })).map((claim) => [claim.id, claim]));
  for (const { claimId, says } of input.claims) {
    const old = claims.get(claimId);
    const copied = appearances.filter((appearance) => appearance.claimId === claimId);
    if (!old || copied.length === 0) throw new AppError("not-found", { entity: "claim" });
    const { questionId, claimantId } = old;
    const target = says === null ? claimId : await addClaim(context, tx, scope, { ...says, questionId, claimantId }, log);
    if (target !== claimId) added.addedClaimIds.push(target);
    for (const { presentation, hedge, chain } of copied) {
      const row = { id: context.ids(), claimId: target, passageId: passage.id, sourceId: null, quote: null, presentation, hedge, chain, reviewerNote: "" };
      await insertAppearance(tx, scope, { ...row, createdAt: context.clock() });
      log({ event: "appearance.created", entityType: "appearance", entityId: row.id, after: row });
      added.addedAppearanceIds.push(row.id);
    }
  }
  return added;
}

async function addClaim(context: Context, tx: Db, scope: CaseScope, fields: Omit<Parameters<typeof insertClaim>[2], "id" | "createdAt">, log: Log): Promise<string> {
  const claim = { ...fields, id: context.ids() };
  await insertClaim(tx, scope, { ...claim, createdAt: context.clock() });
  log({ event: "claim.created", entityType: "claim", entityId: claim.id, after: claim });
  return claim.id;
}

/**
 * Takes an answer back: the passage is to be reviewed again, and the claims and appearances the answer made go from view.
 * Returns the new version. @throws AppError `not-found`, `conflict` with the review as it stands.
 */
export async function undoAnswer(context: Context, scope: CaseScope, input: ReviewUndo): Promise<{ version: number }> {
  return transact(context, scope.caseId, async (tx, log) => {
    const found = await findReview(tx, scope, input.id);
    if (!found) throw new AppError("not-found", { entity: "review" });
    const { review } = found;
    if (review.answer === null) throw conflict(review);
    const nothing = { answer: null, reviewerNote: "", answeredAt: null, answeredBy: null, newPassageId: null, addedAppearanceIds: [], addedClaimIds: [] };
    if (!(await writeAnswer(tx, scope, review.id, input.version, nothing))) throw conflict(review);
    const at = context.clock();
    for (const id of review.addedAppearanceIds) {
      if (await setAppearanceRemoved(tx, scope, id, at)) log({ event: "appearance.removed", entityType: "appearance", entityId: id });
    }
    for (const id of review.addedClaimIds) {
      if (await setClaimRemoved(tx, scope, id, at)) log({ event: "claim.removed", entityType: "claim", entityId: id });
    }
    log({ event: "passage.reopened", entityType: "passage", entityId: review.passageId, before: { reviewId: review.id, captureId: review.captureId, answer: review.answer } });
    return { version: input.version + 1 };
  });
}
