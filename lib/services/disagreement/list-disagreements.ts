import { getCase } from "@/lib/data/cases";
import { listReviews } from "@/lib/data/disagreement-reviews";
import { listQuestions } from "@/lib/data/questions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { plainScopes } from "@/lib/domain/disagreement/plain-scopes";
import { formatTyped } from "@/lib/domain/claims/format-answer";
import type { Answer, Question, Scope } from "@/lib/domain/claims/types";
import { statusOf } from "@/lib/domain/disagreement/decisions";
import type { DisagreementStatus } from "@/lib/domain/disagreement/decisions";
import type { Locale } from "@/lib/domain/support/locale-format";
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

/** Questions read together: enough that a case of many small ones is not read one by one. */
const QUESTIONS_AT_ONCE = 20;

/**
 * Every pair of claims of every question with its relation, and each silent party, in the order of the case. Questions
 * are read some at a time and pairs made as they are asked for: nothing holds all of a large case at once.
 * Sentences are in `locale`, by default the case's language.
 */
export async function* listDisagreements(context: Context, scope: CaseScope, locale?: Locale): AsyncGenerator<ListedDisagreement> {
  const found = await getCase(context.db, scope);
  const language = locale ?? (found.language === "en" ? "en" : "fr");
  const ids = (await listQuestions(context.db, scope)).map((question) => question.id);
  for (let at = 0; at < ids.length; at += QUESTIONS_AT_ONCE) {
    const some = ids.slice(at, at + QUESTIONS_AT_ONCE);
    const decisions = new Map((await listReviews(context.db, scope, some)).map((review) => [review.key, review]));
    for (const { question, claims, parties } of await loadCompared(context, scope, some)) {
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
          ...(disagreement.scopes ? { scopes: plainScopes(disagreement.scopes) } : {}),
          status: statusOf(decisions.get(disagreement.key), disagreement.fingerprint),
        };
      }
    }
  }
}

/** The words as said, else what the typed parts say. */
function answerWords(question: Question, answer: Answer, locale: Locale): string | null {
  if (answer.answer !== null && answer.answer.trim() !== "" && question.answerType !== "date") return answer.answer;
  return answer.answerDate ?? formatTyped(answer, locale) ?? answer.answer;
}

