"use server";

import { requestLocale } from "@/app/_i18n/request-locale";
import { oneId } from "@/lib/contracts/claims";
import { disagreementDecision, newQuestionLink } from "@/lib/contracts/disagreements";
import { defineCaseAction } from "@/lib/http/define-action";
import { decideDisagreement } from "@/lib/services/disagreement/decide-disagreement";
import { linkQuestions, unlinkQuestions } from "@/lib/services/questions/link-questions";

export const decideDisagreementAction = defineCaseAction({
  capability: "case.edit",
  input: disagreementDecision,
  run: async ({ context, scope, input }) => decideDisagreement(context, scope, input, await requestLocale()),
});

export const linkQuestionsAction = defineCaseAction({
  capability: "case.edit",
  input: newQuestionLink,
  run: ({ context, scope, input }) => linkQuestions(context, scope, input),
});

export const unlinkQuestionsAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => unlinkQuestions(context, scope, input.id),
});
