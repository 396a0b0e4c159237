import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { DisagreementStatus } from "@/lib/domain/disagreement/decisions";
import type { Relation } from "@/lib/domain/disagreement/types";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { Context } from "../context";
import { loadQuestionDisagreements } from "./load-question-disagreements";

/** Sentences shown at once; the question's page has all. */
const SENTENCES = 6;

/** The weightiest relations of a question, as sentences. */
export interface QuestionExplanation {
  readonly text: string;
  readonly rows: readonly { readonly relation: Relation; readonly explanation: string; readonly status: DisagreementStatus }[];
  readonly more: number;
}

/** Says in a few sentences how the accounts on a question stand to each other, what is open first. @throws AppError `not-found`. */
export async function explainQuestion(context: Context, scope: CaseScope, questionId: string, locale: Locale): Promise<QuestionExplanation> {
  const { view } = await loadQuestionDisagreements(context, scope, questionId, locale);
  const rows = [...view.rows].sort((a, b) => Number(a.status !== "open") - Number(b.status !== "open"));
  return {
    text: view.question.text,
    rows: rows.slice(0, SENTENCES).map(({ relation, explanation, status }) => ({ relation, explanation, status })),
    more: Math.max(0, rows.length - SENTENCES) + view.rowsLeftOut,
  };
}
