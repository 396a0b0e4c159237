import { z } from "zod";
import { prose, requiredLine } from "./fields";

/** A new case. */
export const newCase = z.strictObject({
  title: requiredLine(200),
  description: prose(5000).default(""),
  language: z.enum(["fr", "en"]).default("fr"),
});
