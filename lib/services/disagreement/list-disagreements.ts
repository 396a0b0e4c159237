import { getCase } from "@/lib/data/cases";
import { listReviews } from "@/lib/data/disagreement-reviews";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Answer, Question, Scope } from "@/lib/domain/claims/types";
import { statusOf } from "@/lib/domain/disagreement/decisions";
import type { DisagreementStatus } from "@/lib/domain/disagreement/decisions";
import { typedWords } from "@/lib/domain/disagreement/explain/answer-words";
import type { Locale } from "@/lib/domain/disagreement/explain/locale-format";
import { renderExplanation } from "@/lib/domain/disagreement/explain/render-explanation";
import { pairDisagreements } from "@/lib/domain/disagreement/pair-disagreements";
import type { Relation } from "@/lib/domain/disagreement/types";
import type { Context } from "../context";
import { loadCompared } from "./load-compared";

/** One disagreement as the command line and exports print it. A silent party has neither id nor answer. */
export interface ListedDisagreement {
  readonly question: { readonly id: string; readonly text: string };
  readonly claims: readonly { readonly id: string | null; readonly claimant: string; readonly answer: string | null }[];
  readonly relation: Relation;
  readonly comparable: boolean;
  /** One sentence or two that name the quotes. */
  readonly explanation: string;
  /** What each of the two claims is about; there where they differ. */
  readonly scopes?: readonly [Scope, Scope];
  readonly status: DisagreementStatus;
}

/**
 * Every pair of claims of every question with its relation, and each silent party, in the order of the case. Questions
 * are read one after another and pairs made as they are asked for: nothing holds all of a large case at once.
 * Sentences are in `locale`, by default the case's language.
 */
export async function* listDisagreements(context: Context, scope: CaseScope, locale?: Locale): AsyncGenerator<ListedDisagreement> {
  const found = await getCase(context.db, scope);
  const language = locale ?? (found.language === "en" ? "en" : "fr");
  for (const { id } of await listQuestions(context.db, scope)) {
    const [loaded] = await loadCompared(context, scope, [id]);
    if (!loaded) continue;
    const { question, claims, parties } = loaded;
    const decisions = new Map((await listReviews(context.db, scope, [id])).map((review) => [review.key, review]));
    for (const disagreement of pairDisagreements(question, claims, parties)) {
      yield {
        question: { id: question.id, text: question.text },
        claims: disagreement.accounts.map((account) => ({
          id: account.id,
          claimant: account.claimant.name,
          answer: account.answer && answerWords(question, account.answer, language),
        })),
        relation: disagreement.relation,
        comparable: disagreement.comparable,
        explanation: renderExplanation(disagreement.explanation, language),
        ...(disagreement.scopes ? { scopes: disagreement.scopes.map(plainScope) as [Scope, Scope] } : {}),
        status: statusOf(decisions.get(disagreement.key), disagreement.fingerprint),
      };
    }
  }
}

/** The words as said, else what the typed parts say. */
function answerWords(question: Question, answer: Answer, locale: Locale): string | null {
  if (answer.answer !== null && answer.answer.trim() !== "" && question.answerType !== "date") return answer.answer;
  return answer.answerDate ?? typedWords(answer, locale) ?? answer.answer;
}

/** The six parts of a scope: the domain's may be a whole question. */
function plainScope({ unit, population, status, place, periodFrom, periodTo }: Scope): Scope {
  return { unit, population, status, place, periodFrom, periodTo };
}
