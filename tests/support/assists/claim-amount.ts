import { claimsFromSelection } from "@/lib/contracts/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { claimSelection } from "@/lib/services/claims/annotate-selection";
import type { Context } from "@/lib/services/context";

type Selection = { captureId: string; start: number; end: number };

/** Makes a claim of an amount by hand, from words that were selected. Returns its id. */
export async function claimAmount(context: Context, scope: CaseScope, { amount, ...selection }: Selection & { amount: number }): Promise<string> {
  const claim = { answer: String(amount), low: amount, best: amount, high: amount, qualifier: "exact" };
  const { claims } = await claimQuantity(context, scope, selection, `Témoin ${amount}`, claim);
  return claims[0]?.claimId ?? "";
}

/** Makes a claim of selected words, to a new question for an amount, by a new actor. */
export function claimQuantity(context: Context, scope: CaseScope, selection: Selection & { suggestion?: string }, claimant: string, claim: object) {
  const question = { create: { text: `Combien, ${claimant} ?`, answerType: "quantity" } };
  return claimSelection(context, scope, claimsFromSelection.parse({ ...selection, claims: [{ question, claimant: { create: { name: claimant } }, claim, appearance: {} }] }));
}
