import { findQuestion } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** What a question asks: all that a page's title needs. @throws AppError `not-found`. */
export async function loadQuestionText(context: Context, scope: CaseScope, id: string): Promise<string> {
  const question = await findQuestion(context.db, scope, id);
  if (!question) throw new AppError("not-found", { entity: "question" });
  return question.text;
}
