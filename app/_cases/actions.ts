"use server";

import { z } from "zod";
import { newCase } from "@/lib/contracts/cases";
import { defineAction } from "@/lib/http/define-action";
import { createCase } from "@/lib/services/cases/create-case";
import { loadDemo } from "@/lib/services/demo/load-demo";

export const createCaseAction = defineAction({
  access: "signed-in",
  input: newCase,
  run: ({ context, input }) => createCase(context, input),
});

export const loadDemoAction = defineAction({
  access: "signed-in",
  input: z.strictObject({}),
  run: ({ context }) => loadDemo(context),
});
