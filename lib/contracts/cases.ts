import { z } from "zod";
import { TEXT_LIMITS } from "@/lib/limits";
import { prose, requiredLine, version } from "./fields";

/** A new case. */
export const newCase = z.strictObject({
  title: requiredLine(TEXT_LIMITS.caseTitle),
  description: prose(TEXT_LIMITS.translation).default(""),
  language: z.enum(["fr", "en"]).default("fr"),
});

/** What an owner may change of a case, with the version the change was made on. */
export const caseEdit = z.strictObject({
  version,
  fields: z.strictObject({
    title: requiredLine(TEXT_LIMITS.caseTitle),
    description: prose(TEXT_LIMITS.translation),
    language: z.enum(["fr", "en"]),
    gradingEnabled: z.boolean(),
    reviewerNote: prose(),
  }),
});

export type CaseEdit = z.infer<typeof caseEdit>;
