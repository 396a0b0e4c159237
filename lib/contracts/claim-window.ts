import { z } from "zod";
import { LIST_LIMITS } from "@/lib/limits";
import { id } from "./fields";

const count = z.coerce.number().int().min(0).max(10_000_000);

/** Which stretch of the claims a request asks for; the rest of its query is the table's address. */
export const claimWindow = z.object({
  offset: count.default(0),
  take: z.coerce.number().int().min(1).max(LIST_LIMITS.claimsPerWindow).default(LIST_LIMITS.claimsPerWindow),
  after: id.nullable().default(null),
  total: count.nullable().default(null),
});
