import { listReviews } from "@/lib/data/disagreement-reviews";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { questionDisagreements } from "@/lib/domain/disagreement/question-disagreements";
import type { Relation } from "@/lib/domain/disagreement/types";
import { groupBy } from "@/lib/domain/support/group-by";
import type { Context } from "../context";
import { loadCompared } from "./load-compared";

/** Questions read together. */
const QUESTIONS_AT_ONCE = 50;

/** How many pairs of a question stand in each relation, and how many of those nobody has decided on. */
export interface QuestionSummary {
  readonly pairs: Readonly<Record<Relation, number>>;
  readonly open: Readonly<Record<Relation, number>>;
}

/** Counts the disagreements of some questions, by their ids. */
export async function summariseQuestions(context: Context, scope: CaseScope, ids: readonly string[]): Promise<Map<string, QuestionSummary>> {
  const summaries = new Map<string, QuestionSummary>();
  for (let at = 0; at < ids.length; at += QUESTIONS_AT_ONCE) {
    const some = ids.slice(at, at + QUESTIONS_AT_ONCE);
    const [loaded, reviews] = await Promise.all([loadCompared(context, scope, some), listReviews(context.db, scope, some)]);
    const held = groupBy(reviews, (review) => review.questionId);
    for (const { question, claims, parties } of loaded) {
      const { pairs, open } = questionDisagreements(question, claims, parties, held.get(question.id) ?? [], 0);
      summaries.set(question.id, { pairs, open });
    }
  }
  return summaries;
}
