import type { SuggestionRef } from "@/lib/contracts/suggestions";
import { listActors } from "@/lib/data/actors";
import { findCapture } from "@/lib/data/captures";
import { listClaimedAmounts } from "@/lib/data/pending-suggestions";
import { findSuggestion } from "@/lib/data/suggestions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { MOST_CLAIMS, prefillClaims, type ClaimPrefill } from "@/lib/domain/assists/suggest/prefill";
import { SpeakerResolver } from "@/lib/domain/assists/suggest/resolve-speaker";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";

/** The words of a suggestion and the claims a form starts with. */
export interface TakenUp {
  readonly captureId: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly claims: readonly ClaimPrefill[];
  /** Which of the suggestion's amounts each claim gives, by index; none where it has no amount. */
  readonly amounts: readonly number[];
}

/** What a claim form starts with when a suggestion is taken up: the amounts that nobody has claimed of these words yet. Changes nothing. @throws AppError `not-found` once a new reading has replaced it. */
export async function prefillSuggestion(context: Context, scope: CaseScope, { captureId, place }: SuggestionRef): Promise<TakenUp> {
  const [suggestion, capture, actors] = await Promise.all([
    findSuggestion(context.db, scope, captureId, place),
    findCapture(context.db, scope, captureId),
    listActors(context.db, scope),
  ]);
  if (!suggestion || !capture) throw new AppError("not-found", { entity: "suggestion" });
  const { start, end } = suggestion;
  const claimed = await listClaimedAmounts(context.db, scope, captureId, suggestion);
  const all = suggestion.quantities.map((quantity, index) => ({ quantity, index }));
  const left = all.filter(({ quantity: { low, best, high } }) => !claimed.some((amount) => amount.low === low && amount.best === best && amount.high === high));
  const offered = (left.length > 0 ? left : all).slice(0, MOST_CLAIMS);
  const quantities = offered.map(({ quantity }) => quantity);
  const resolver = new SpeakerResolver(actors.filter(({ mergedIntoId }) => mergedIntoId === null));
  return { captureId, place, start, end, words: capture.text.slice(start, end), claims: prefillClaims({ ...suggestion, quantities }, resolver), amounts: offered.map(({ index }) => index) };
}
