import type { Move } from "@/lib/contracts/questions";
import { listQuestions, setQuestionPosition } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { moveBefore } from "@/lib/domain/support/move-before";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/** Puts a question before another in the reviewers' order, or last. @throws AppError `not-found`. */
export async function moveQuestion(context: Context, scope: CaseScope, input: Move): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const questions = await listQuestions(tx, scope);
    const moved = questions.find((question) => question.id === input.id);
    if (!moved) throw new AppError("not-found", { entity: "question" });
    const order = moveBefore(questions.map((question) => question.id), input.id, input.before);
    const before = new Map(questions.map((question) => [question.id, question.position]));
    for (const [position, id] of order.entries()) if (before.get(id) !== position) await setQuestionPosition(tx, scope, id, position);
    const after = order.indexOf(input.id);
    if (after !== moved.position) {
      log({ event: "question.edited", entityType: "question", entityId: moved.id, before: { position: moved.position }, after: { position: after } });
    }
  });
}
