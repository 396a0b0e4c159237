import type { AppearanceFromSelection, ClaimsFromSelection, NewClaim } from "@/lib/contracts/claims";
import type { Db } from "@/lib/db/client";
import { findActor } from "@/lib/data/actors";
import { insertAppearance } from "@/lib/data/appearances";
import { findClaim, insertClaim } from "@/lib/data/claims";
import { updatePassage } from "@/lib/data/passages";
import { findQuestion } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import { addActor } from "../actors/create-actor";
import { recordAcceptance } from "../assists/decide-suggestion";
import type { Context } from "../context";
import type { Change } from "../log/transact";
import { transact } from "../log/transact";
import { makePassage } from "../passages/make-passage";
import { addQuestion } from "../questions/save-question";

/**
 * Makes claims of one selection: the passage, and for each claim its question and claimant where they are new.
 * All or nothing. Returns ids in the order given, for undo.
 * @throws AppError `not-found` for a capture, question or claimant that is not in the case, `invalid` for a span outside the text.
 */
export async function claimSelection(
  context: Context,
  scope: CaseScope,
  input: Omit<ClaimsFromSelection, "suggestion"> & { suggestion?: string | null },
): Promise<{ passageId: string; claims: { claimId: string; appearanceId: string }[] }> {
  return transact(context, scope.caseId, async (tx, log) => {
    const passage = await makePassage(context, tx, scope, input, log);
    if (input.translation !== null && input.translation !== passage.translation) {
      const fields = { translation: input.translation, translationLanguage: input.translationLanguage };
      await updatePassage(tx, scope, passage.id, passage.version, fields);
      log({ event: "passage.edited", entityType: "passage", entityId: passage.id, after: fields });
    }
    const claims = [];
    const made = { questions: new Map<string, string>(), claimants: new Map<string, string>() };
    for (const claim of input.claims) claims.push(await addClaim(context, tx, scope, claim, passage.id, made, log));
    if (input.suggestion) await recordAcceptance(context, tx, scope, { captureId: input.captureId, place: input.suggestion }, claims.map(({ appearanceId }) => appearanceId), log);
    return { passageId: passage.id, claims };
  });
}

/** Adds a selection as a further appearance of a claim. @throws AppError `not-found`, `invalid`. */
export async function addToClaim(
  context: Context,
  scope: CaseScope,
  input: AppearanceFromSelection,
): Promise<{ passageId: string; appearanceId: string }> {
  return transact(context, scope.caseId, async (tx, log) => {
    if (!(await findClaim(tx, scope, input.claimId))) throw new AppError("not-found", { entity: "claim" });
    const passage = await makePassage(context, tx, scope, input, log);
    const appearanceId = context.ids();
    const row = { ...input.appearance, id: appearanceId, claimId: input.claimId, passageId: passage.id, sourceId: null, quote: null };
    await insertAppearance(tx, scope, { ...row, createdAt: context.clock() });
    log({ event: "appearance.created", entityType: "appearance", entityId: appearanceId, after: row });
    return { passageId: passage.id, appearanceId };
  });
}

/** What the claims of one selection have made so far, by all its fields: « 50 Russes et 10 Maliens » has one new claimant, not two. */
interface Made {
  readonly questions: Map<string, string>;
  readonly claimants: Map<string, string>;
}

async function once(made: Map<string, string>, fields: object, make: () => Promise<string>): Promise<string> {
  const key = JSON.stringify(fields);
  const id = made.get(key) ?? (await make());
  made.set(key, id);
  return id;
}

async function addClaim(
  context: Context,
  tx: Db,
  scope: CaseScope,
  input: NewClaim,
  passageId: string,
  made: Made,
  log: (change: Change) => void,
): Promise<{ claimId: string; appearanceId: string }> {
  const { question, claimant } = input;
  const questionId = "id" in question ? question.id : await once(made.questions, question.create, () => addQuestion(context, tx, scope, question.create, log));
  const claimantId = "id" in claimant ? claimant.id : await once(made.claimants, claimant.create, () => addActor(context, tx, scope, claimant.create, [], log));
  if ("id" in input.question && !(await findQuestion(tx, scope, questionId))) throw new AppError("not-found", { entity: "question" });
  if ("id" in input.claimant && !(await findActor(tx, scope, claimantId))) throw new AppError("not-found", { entity: "actor" });
  const createdAt = context.clock();
  const claimId = context.ids();
  const claim = { ...input.claim, id: claimId, questionId, claimantId };
  await insertClaim(tx, scope, { ...claim, createdAt });
  log({ event: "claim.created", entityType: "claim", entityId: claimId, after: claim });
  const appearanceId = context.ids();
  const appearance = { ...input.appearance, id: appearanceId, claimId, passageId, sourceId: null, quote: null };
  await insertAppearance(tx, scope, { ...appearance, createdAt });
  log({ event: "appearance.created", entityType: "appearance", entityId: appearanceId, after: appearance });
  return { claimId, appearanceId };
}
