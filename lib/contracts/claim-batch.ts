import { z } from "zod";
import { id, optionalLine, requiredLine, version } from "./fields";

/** Claims changed by one request, and so in one transaction: some 100 ms on the embedded database, which others wait for. */
export const CLAIMS_PER_REQUEST = 500;

/** Tags that one claim may have; as `claimFields` has it. */
export const MOST_TAGS = 30;

const tags = z.array(requiredLine(60)).max(MOST_TAGS).default([]);

const change = z
  .strictObject({
    questionId: id.optional(),
    claimantId: id.optional(),
    /** Null takes the claim's own status away. */
    status: optionalLine(60).removeDefault().optional(),
    addTags: tags,
    removeTags: tags,
  })
  .refine(({ addTags, removeTags, ...fields }) => addTags.length + removeTags.length > 0 || Object.values(fields).some((value) => value !== undefined), { error: "required" });

/** Claims named one by one, as they were read; or all that the filter of an address leaves, some of them excepted, from an id on. */
const claims = z.union([
  z.strictObject({ named: z.array(z.strictObject({ id, version })).min(1).max(CLAIMS_PER_REQUEST) }),
  z.strictObject({ query: z.string().max(8000), except: z.array(id).max(5000).default([]), after: id.nullable().default(null) }),
]);

/** A change to many claims. Requests that belong together carry the batch that the first one answered with. */
export const claimBatchEdit = z.strictObject({ batch: id.nullable().default(null), claims, change });

/** Takes a batch back, from the log entry with that number on. */
export const claimBatchUndo = z.strictObject({ batch: id, afterSeq: z.number().int().min(0).default(0) });

export type ClaimBatchEdit = z.infer<typeof claimBatchEdit>;
export type ClaimBatchUndo = z.infer<typeof claimBatchUndo>;
