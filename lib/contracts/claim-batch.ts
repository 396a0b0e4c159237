import { z } from "zod";
import { LIST_LIMITS, TEXT_LIMITS } from "@/lib/limits";
import { id, requiredLine, statusLine, version } from "./fields";

const tags = z.array(requiredLine(TEXT_LIMITS.label)).max(LIST_LIMITS.tags).default([]);

const change = z
  .strictObject({
    questionId: id.optional(),
    claimantId: id.optional(),
    /** Null takes the claim's own status away. */
    status: statusLine().removeDefault().optional(),
    addTags: tags,
    removeTags: tags,
  })
  .refine(({ addTags, removeTags, ...fields }) => addTags.length + removeTags.length > 0 || Object.values(fields).some((value) => value !== undefined), { error: "required" });

/** Claims named one by one, as they were read; or all that the filter of an address leaves, some of them excepted, from an id on. */
const claims = z.union([
  z.strictObject({ named: z.array(z.strictObject({ id, version })).min(1).max(LIST_LIMITS.claimsPerRequest) }),
  z.strictObject({ query: z.string().max(TEXT_LIMITS.query), except: z.array(id).max(LIST_LIMITS.exceptedClaims).default([]), after: id.nullable().default(null) }),
]);

/** A change to many claims. Requests that belong together carry the batch that the first one answered with. */
export const claimBatchEdit = z.strictObject({ batch: id.nullable().default(null), claims, change });

/** Takes a batch back, from the log entry with that number on. */
export const claimBatchUndo = z.strictObject({ batch: id, afterSeq: z.number().int().min(0).default(0) });

export type ClaimBatchEdit = z.infer<typeof claimBatchEdit>;
export type ClaimBatchUndo = z.infer<typeof claimBatchUndo>;
