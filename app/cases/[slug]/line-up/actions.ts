"use server";

import { z } from "zod";
import { id } from "@/lib/contracts/fields";
import { defineCaseAction } from "@/lib/http/define-action";
import { loadWindow } from "@/lib/services/lineup/load-line-up";

export const loadWindowAction = defineCaseAction({
  capability: "case.read",
  input: z
    .strictObject({ captureId: id, start: z.number().int().min(0), end: z.number().int().min(1) })
    .refine(({ start, end }) => end > start && end - start <= 100_000, { path: ["end"], error: "invalid" }),
  refresh: false,
  run: ({ context, scope, input }) => loadWindow(context, scope, input),
});
