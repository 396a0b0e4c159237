"use server";

import { z } from "zod";
import { id } from "@/lib/contracts/fields";
import { defineCaseAction } from "@/lib/http/define-action";
import { restore } from "@/lib/services/removed/restore";

export const restoreRemovedAction = defineCaseAction({
  capability: "case.edit",
  input: z.strictObject({ kind: z.enum(["source", "event", "question", "actor", "claim", "appearance"]), id }),
  run: ({ context, scope, input }) => restore(context, scope, input),
});
