import type { QuestionInput } from "@/lib/contracts/claims";
import type { Db } from "@/lib/db/client";
import { findEvent } from "@/lib/data/events";
import { countQuestionClaims, findQuestion, insertQuestion, setQuestionRemoved, updateQuestion } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import type { Change } from "../log/transact";
import { transact } from "../log/transact";

/** Creates a question behind the others. @throws AppError `not-found` for an event that is not in the case. */
export async function createQuestion(context: Context, scope: CaseScope, input: QuestionInput): Promise<string> {
  return transact(context, scope.caseId, (tx, log) => addQuestion(context, tx, scope, input, log));
}

/** The same within a transaction under way. */
export async function addQuestion(
  context: Context,
  tx: Db,
  scope: CaseScope,
  input: QuestionInput,
  log: (change: Change) => void,
): Promise<string> {
  await requireEvent(tx, scope, input.eventId);
  const id = context.ids();
  await insertQuestion(tx, scope, { ...input, id, createdAt: context.clock() });
  log({ event: "question.created", entityType: "question", entityId: id, after: input });
  return id;
}

/** Writes a question's fields. @throws AppError `not-found`, `conflict`. */
export async function editQuestion(
  context: Context,
  scope: CaseScope,
  input: { id: string; version: number; question: QuestionInput },
): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findQuestion(tx, scope, input.id);
    if (!before) throw new AppError("not-found", { entity: "question" });
    if (input.question.eventId !== before.eventId) await requireEvent(tx, scope, input.question.eventId);
    if (!(await updateQuestion(tx, scope, input.id, input.version, input.question))) throw conflict(before);
    log({ event: "question.edited", entityType: "question", entityId: input.id, before, after: input.question });
  });
}

/** Another case's event, or one removed meanwhile, would only meet the database's key, which has no sentence for it. */
async function requireEvent(tx: Db, scope: CaseScope, eventId: string | null): Promise<void> {
  if (eventId !== null && !(await findEvent(tx, scope, eventId))) throw new AppError("not-found", { entity: "event" });
}

/** Removes a question without claims. @throws AppError `not-found`, `in-use` with the number of claims. */
export async function removeQuestion(context: Context, scope: CaseScope, id: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findQuestion(tx, scope, id);
    if (!before) throw new AppError("not-found", { entity: "question" });
    const claims = await countQuestionClaims(tx, scope, id);
    if (claims > 0) throw new AppError("in-use", { entity: "question", claims });
    await setQuestionRemoved(tx, scope, id, context.clock());
    log({ event: "question.removed", entityType: "question", entityId: id, before });
  });
}
