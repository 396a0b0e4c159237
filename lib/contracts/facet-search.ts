import { z } from "zod";
import { CLAIM_FACETS } from "@/lib/domain/claims/claim-view";
import { TEXT_LIMITS } from "@/lib/limits";

/** Which facet's choices a request asks for, what their names have to hold, and whether all claims are counted; the rest of its query is the table's address. */
export const facetSearch = z.object({
  facet: z.enum(CLAIM_FACETS),
  find: z.string().max(TEXT_LIMITS.words).default(""),
  all: z.enum(["yes", "no"]).default("no"),
});
