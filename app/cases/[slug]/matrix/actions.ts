"use server";

import { z } from "zod";
import { requestLocale } from "@/app/_i18n/request-locale";
import { oneId } from "@/lib/contracts/claims";
import { newView } from "@/lib/contracts/disagreements";
import { id } from "@/lib/contracts/fields";
import { readMatrixAddress } from "@/lib/contracts/matrix-address";
import { defineCaseAction } from "@/lib/http/define-action";
import { LIST_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { explainQuestion } from "@/lib/services/disagreement/explain-question";
import { copyMatrix } from "@/lib/services/matrix/copy-matrix";
import { loadCell } from "@/lib/services/matrix/load-cell";
import { removeView, saveView } from "@/lib/services/views/save-view";

export const loadCellAction = defineCaseAction({
  capability: "case.read",
  input: z.strictObject({ claimIds: z.array(id).max(LIST_LIMITS.cells), appearanceIds: z.array(id).max(LIST_LIMITS.cells) }),
  refresh: false,
  run: async ({ context, scope, input }) => loadCell(context, scope, input, await requestLocale()),
});

export const explainQuestionAction = defineCaseAction({
  capability: "case.read",
  input: oneId,
  refresh: false,
  run: async ({ context, scope, input }) => explainQuestion(context, scope, input.id, await requestLocale()),
});

export const copyMatrixAction = defineCaseAction({
  capability: "case.read",
  input: z.strictObject({ query: z.string().max(TEXT_LIMITS.query) }),
  refresh: false,
  run: async ({ context, scope, input }) => {
    const params = new URLSearchParams(input.query);
    const address = readMatrixAddress(Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)])));
    return copyMatrix(context, scope, address, await requestLocale());
  },
});

export const saveViewAction = defineCaseAction({
  capability: "case.edit",
  input: newView,
  run: ({ context, scope, input }) => saveView(context, scope, input),
});

export const removeViewAction = defineCaseAction({
  capability: "case.edit",
  input: oneId,
  run: ({ context, scope, input }) => removeView(context, scope, input.id),
});
