import { z } from "zod";
import { LIST_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { orderedClaim } from "./claims";
import { id, prose, version } from "./fields";

const span = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(1) });
const common = { id, version, reviewerNote: prose(TEXT_LIMITS.paragraph).default("") };

/**
 * An answer on a passage whose words changed. `still`: what stands there says it still. `gone`: nothing there says it any longer.
 * `now`: it says something else; each claim named is made there too, with the same answer (null) or, as a claim of its own, with
 * another. Offsets are UTF-16 in the newer capture.
 */
export const reviewAnswer = z.discriminatedUnion("answer", [
  z.strictObject({ answer: z.literal("still"), ...common, span: span.nullable().default(null) }),
  z.strictObject({ answer: z.literal("gone"), ...common }),
  z.strictObject({
    answer: z.literal("now"),
    ...common,
    span,
    claims: z.array(z.strictObject({ claimId: id, says: orderedClaim.nullable() })).min(1).max(LIST_LIMITS.claimsOfReview),
  }),
]);

/** Takes an answer back. */
export const reviewUndo = z.strictObject({ id, version });

export type ReviewAnswerInput = z.infer<typeof reviewAnswer>;
export type ReviewUndo = z.infer<typeof reviewUndo>;
