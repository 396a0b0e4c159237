"use server";

import { newCase } from "@/lib/contracts/cases";
import { defineAction } from "@/lib/http/define-action";
import { createCase } from "@/lib/services/cases/create-case";

export const createCaseAction = defineAction({
  access: "signed-in",
  input: newCase,
  run: ({ context, input }) => createCase(context, input),
});
