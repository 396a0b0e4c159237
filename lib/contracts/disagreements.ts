import { z } from "zod";
import { LIST_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { id, line, prose } from "./fields";

/** Rows of a question shown at first. */
export const ROWS_SHOWN = 120;

/** How many rows of a question are asked for; anything else than a number is the first ones. */
export const rowsShown = z.coerce.number().int().min(ROWS_SHOWN).max(LIST_LIMITS.disagreements).catch(ROWS_SHOWN);

/**
 * A decision on one row of a question's disagreements. `seal` names the state it was made on, `about` the first pair of the
 * row, by which it is found again when that state has changed; `shown` is how many rows stood on the page.
 */
export const disagreementDecision = z
  .strictObject({
    questionId: id,
    seal: z.string().regex(/^[0-9a-f]{64}$/u),
    about: z.string().max(200),
    shown: z.number().int().min(1).max(LIST_LIMITS.disagreements).default(ROWS_SHOWN),
    status: z.enum(["confirmed", "dismissed", "open"]),
    reason: prose(TEXT_LIMITS.paragraph).pipe(z.string().trim()).default(""),
  })
  .refine(({ status, reason }) => status === "open" || reason !== "", { path: ["reason"], error: "required" });

/** A link between two questions of the case. */
export const newQuestionLink = z
  .strictObject({ first: id, second: id, kind: z.enum(["same", "opposite"]) })
  .refine(({ first, second }) => first !== second, { path: ["second"], error: "invalid" });

/** A view to keep under a name. */
export const newView = z.strictObject({
  page: z.enum(["matrix", "claims"]),
  name: line(TEXT_LIMITS.viewName).pipe(z.string().min(1, "required")),
  query: z.string().max(TEXT_LIMITS.viewQuery),
});

export type DisagreementDecision = z.infer<typeof disagreementDecision>;
export type NewQuestionLink = z.infer<typeof newQuestionLink>;
export type NewView = z.infer<typeof newView>;
