import { listAskedIds } from "@/lib/data/outline";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Context } from "../context";

/** A picture of one claim says no more than its words. */
const LEAST_CLAIMS = 2;
/** Ids read for a page that draws a few and says how many are left. */
const MOST = 50_000;

/** The questions that a picture may be drawn of, in the reviewers' order; of an event, or of the whole case when it is null. */
export async function listDrawable(context: Context, scope: CaseScope, event: string | null): Promise<string[]> {
  return listAskedIds(context.db, scope, event, MOST, LEAST_CLAIMS);
}
