import { z } from "zod";
import { id, line, prose } from "./fields";

/** Rows of a question shown at first, and at most. */
export const ROWS_SHOWN = 120;
export const ROWS_AT_MOST = 3_000;

/** How many rows of a question are asked for; anything else than a number is the first ones. */
export const rowsShown = z.coerce.number().int().min(ROWS_SHOWN).max(ROWS_AT_MOST).catch(ROWS_SHOWN);

/**
 * A decision on one row of a question's disagreements. `seal` names the state it was made on, `about` the first pair of the
 * row, by which it is found again when that state has changed; `shown` is how many rows stood on the page.
 */
export const disagreementDecision = z
  .strictObject({
    questionId: id,
    seal: z.string().regex(/^[0-9a-f]{64}$/u),
    about: z.string().max(200),
    shown: z.number().int().min(1).max(ROWS_AT_MOST).default(ROWS_SHOWN),
    status: z.enum(["confirmed", "dismissed", "open"]),
    reason: prose(2000).pipe(z.string().trim()).default(""),
  })
  .refine(({ status, reason }) => status === "open" || reason !== "", { path: ["reason"], error: "required" });

/** A link between two questions of the case. */
export const newQuestionLink = z
  .strictObject({ first: id, second: id, kind: z.enum(["same", "opposite"]) })
  .refine(({ first, second }) => first !== second, { path: ["second"], error: "invalid" });

/** A view to keep under a name. */
export const newView = z.strictObject({
  page: z.enum(["matrix", "claims"]),
  name: line(80).pipe(z.string().min(1, "required")),
  query: z.string().max(4000),
});

export type DisagreementDecision = z.infer<typeof disagreementDecision>;
export type NewQuestionLink = z.infer<typeof newQuestionLink>;
export type NewView = z.infer<typeof newView>;
