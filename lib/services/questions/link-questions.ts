import type { NewQuestionLink } from "@/lib/contracts/disagreements";
import { deleteQuestionLink, findQuestionLink, insertQuestionLink } from "@/lib/data/question-links";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";

/**
 * Links two questions, so that an actor's answers to both are looked at together.
 * @throws AppError `not-found`, `duplicate` when they are linked, in whichever direction.
 */
export async function linkQuestions(context: Context, scope: CaseScope, input: NewQuestionLink): Promise<string> {
  return transact(context, scope.caseId, async (tx, log) => {
    const { first, second } = input;
    if ((await listQuestions(tx, scope, [first, second])).length !== 2) throw new AppError("not-found", { entity: "question" });
    if (await findQuestionLink(tx, scope, first, second)) throw new AppError("duplicate", { entity: "link" });
    const id = context.ids();
    await insertQuestionLink(tx, scope, { ...input, id, createdAt: context.clock() });
    log({ event: "question.linked", entityType: "question", entityId: first, after: { linkId: id, ...input } });
    return id;
  });
}

/** Takes a link away. @throws AppError `not-found`. */
export async function unlinkQuestions(context: Context, scope: CaseScope, id: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await deleteQuestionLink(tx, scope, id);
    if (!before) throw new AppError("not-found", { entity: "link" });
    log({ event: "question.unlinked", entityType: "question", entityId: before.first, before });
  });
}
