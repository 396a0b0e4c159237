import { listPendingLooks } from "@/lib/data/pending-looks";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Context } from "../context";
import { lookAgain, type LookResult } from "./look-again";

/** Looks for all cited passages of the case that have not been looked for yet in the newest capture of their source. */
export async function lookAgainEverywhere(context: Context, scope: CaseScope): Promise<LookResult> {
  let [foundAgain, toReview] = [0, 0];
  for (const { sourceId } of await listPendingLooks(context.db, scope)) {
    const result = await lookAgain(context, scope, sourceId);
    foundAgain += result.foundAgain;
    toReview += result.toReview;
  }
  return { foundAgain, toReview };
}
