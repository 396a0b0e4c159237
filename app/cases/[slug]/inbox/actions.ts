"use server";

import { z } from "zod";
import { reviewAnswer, reviewUndo } from "@/lib/contracts/passage-reviews";
import { defineCaseAction } from "@/lib/http/define-action";
import { answerReview, undoAnswer } from "@/lib/services/inbox/answer-review";
import { lookAgainEverywhere } from "@/lib/services/inbox/look-again-everywhere";

export const answerReviewAction = defineCaseAction({
  capability: "case.edit",
  input: reviewAnswer,
  run: ({ context, scope, input }) => answerReview(context, scope, input),
});

export const undoAnswerAction = defineCaseAction({
  capability: "case.edit",
  input: reviewUndo,
  run: ({ context, scope, input }) => undoAnswer(context, scope, input),
});

export const lookAgainAction = defineCaseAction({
  capability: "case.edit",
  input: z.strictObject({}),
  run: ({ context, scope }) => lookAgainEverywhere(context, scope),
});
