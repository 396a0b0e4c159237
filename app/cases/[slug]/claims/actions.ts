"use server";

import { z } from "zod";
import { defineCaseAction } from "@/lib/http/define-action";
import { loadBatchChoices } from "@/lib/services/claims/load-form-choices";

export const loadFormChoicesAction = defineCaseAction({
  capability: "case.edit",
  input: z.strictObject({}),
  refresh: false,
  run: ({ context, scope }) => loadBatchChoices(context, scope),
});
