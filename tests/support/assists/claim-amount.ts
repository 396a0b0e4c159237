import { claimsFromSelection } from "@/lib/contracts/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { claimSelection } from "@/lib/services/claims/annotate-selection";
import type { Context } from "@/lib/services/context";

/** Makes a claim of an amount by hand, from words that were selected. Returns its id. */
export async function claimAmount(context: Context, scope: CaseScope, { captureId, start, end, amount }: { captureId: string; start: number; end: number; amount: number }): Promise<string> {
  const { claims } = await claimSelection(
    context,
    scope,
    claimsFromSelection.parse({
      captureId,
      start,
      end,
      claims: [
        {
          question: { create: { text: `Combien, pour ${amount} ?`, answerType: "quantity" } },
          claimant: { create: { name: `Témoin ${amount}` } },
          claim: { answer: String(amount), low: amount, best: amount, high: amount, qualifier: "exact" },
          appearance: {},
        },
      ],
    }),
  );
  return claims[0]?.claimId ?? "";
}
