import { claimsFromSelection } from "@/lib/contracts/claims";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { claimSelection } from "@/lib/services/claims/annotate-selection";
import type { Context } from "@/lib/services/context";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";

/** Makes a claim of a suggestion, as the form does: to a new question, by a new actor. */
export function acceptSuggestion(context: Context, scope: CaseScope, captureId: string, { place, start, end }: ReaderSuggestion, claimant: string) {
  return claimSelection(
    context,
    scope,
    claimsFromSelection.parse({
      captureId,
      start,
      end,
      suggestion: place,
      claims: [{ question: { create: { text: `Combien, ${claimant} ?`, answerType: "quantity" } }, claimant: { create: { name: claimant } }, claim: {}, appearance: {} }],
    }),
  );
}
