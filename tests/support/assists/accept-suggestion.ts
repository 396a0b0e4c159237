import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Context } from "@/lib/services/context";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import { claimQuantity } from "./claim-amount";

/** Makes a claim of a suggestion, as the form does: to a new question, by a new actor. */
export function acceptSuggestion(context: Context, scope: CaseScope, captureId: string, { place, start, end }: ReaderSuggestion, claimant: string) {
  return claimQuantity(context, scope, { captureId, start, end, suggestion: place }, claimant, {});
}
