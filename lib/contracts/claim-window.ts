import { z } from "zod";
import { id } from "./fields";

/** Claims that a request for rows answers with at most. */
export const CLAIMS_PER_WINDOW = 100;

const count = z.coerce.number().int().min(0).max(10_000_000);

/** Which stretch of the claims a request asks for; the rest of its query is the table's address. */
export const claimWindow = z.object({
  offset: count.default(0),
  take: z.coerce.number().int().min(1).max(CLAIMS_PER_WINDOW).default(CLAIMS_PER_WINDOW),
  after: id.nullable().default(null),
  total: count.nullable().default(null),
});
