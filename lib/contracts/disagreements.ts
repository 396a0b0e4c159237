import { z } from "zod";
import { id, line, prose } from "./fields";

/** A decision on one row of a question's disagreements. `seal` names the state it was made on. */
export const disagreementDecision = z
  .strictObject({
    questionId: id,
    seal: z.string().regex(/^[0-9a-f]{64}$/u),
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
