import type { ClaimBatchEdit } from "@/lib/contracts/claim-batch";
import type { ActionFailure } from "@/lib/http/define-action";
import { LIST_LIMITS } from "@/lib/limits";
import type { ChangedClaims, RefusedClaim } from "@/lib/services/claims/change-claims";
import { ask } from "./ask";
import type { Picked } from "./use-picked";

/** What a change of many claims came to, all its requests together. */
export interface BatchOutcome {
  readonly batch: string | null;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedClaim[];
  /** Why it stopped before its end; what was changed until then can be taken back. */
  readonly failure: ActionFailure | null;
}

const NOTHING: BatchOutcome = { batch: null, changed: 0, unchanged: 0, refused: [], failure: null };

function add(outcome: BatchOutcome, { batch, changed, unchanged, refused }: ChangedClaims): BatchOutcome {
  return { ...outcome, batch, changed: outcome.changed + changed, unchanged: outcome.unchanged + unchanged, refused: [...outcome.refused, ...refused] };
}

/** Changes what is chosen, some hundred claims a request. @param onProgress told how many claims were looked at */
export async function sendBatch(slug: string, picked: Picked, query: string, change: ClaimBatchEdit["change"], onProgress: (done: number) => void): Promise<BatchOutcome> {
  let outcome = NOTHING;
  const step = async (claims: unknown): Promise<ChangedClaims | null> => {
    const answer = await ask<ChangedClaims>(slug, "batch", { edit: { batch: outcome.batch, claims, change } });
    outcome = answer.ok ? add(outcome, answer.value) : { ...outcome, failure: answer.error };
    onProgress(outcome.changed + outcome.unchanged + outcome.refused.length);
    return answer.ok ? answer.value : null;
  };
  if (picked.kind === "some") {
    const named = [...picked.claims].map(([id, version]) => ({ id, version }));
    for (let from = 0; from < named.length; from += LIST_LIMITS.claimsPerRequest) {
      if (!(await step({ named: named.slice(from, from + LIST_LIMITS.claimsPerRequest) }))) break;
    }
    return outcome;
  }
  const except = [...picked.except];
  let last = await step({ query, except });
  while (last && last.next !== null) last = await step({ query, except, after: last.next });
  return outcome;
}

/** Takes a batch back, all of its requests. */
export async function undoBatch(slug: string, batch: string): Promise<BatchOutcome> {
  let outcome = NOTHING;
  let afterSeq: string | number | null = 0;
  while (afterSeq !== null) {
    const answer: Awaited<ReturnType<typeof ask<ChangedClaims>>> = await ask<ChangedClaims>(slug, "batch", { undo: { batch, afterSeq } });
    if (!answer.ok) return { ...outcome, failure: answer.error };
    outcome = add(outcome, answer.value);
    afterSeq = answer.value.next;
  }
  return outcome;
}
