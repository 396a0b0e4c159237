import type { SuggestionDismissal, SuggestionRef } from "@/lib/contracts/suggestions";
import type { Db } from "@/lib/db/client";
import { findDecision, insertDecision, takeBackDecision, type SuggestionVerdict } from "@/lib/data/suggestion-decisions";
import { findSuggestion } from "@/lib/data/suggestions";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { StoredSuggestion } from "@/lib/domain/assists/suggest/stored";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import type { Change } from "../log/transact";
import { transact } from "../log/transact";

/**
 * Remembers that a suggestion is not wanted: for its passage, in every capture of the source, or for its wording in the whole case.
 * Returns the decision's id, for undo. @throws AppError `not-found` once a new reading has replaced the suggestion.
 */
export async function dismissSuggestion(context: Context, scope: CaseScope, { what, ...ref }: SuggestionDismissal): Promise<string> {
  return transact(context, scope.caseId, async (tx, log) => {
    const suggestion = await findSuggestion(tx, scope, ref.captureId, ref.place);
    if (!suggestion) throw new AppError("not-found", { entity: "suggestion" });
    const verdict = what === "wording" ? "wording_dismissed" : "dismissed";
    const { id, told } = await decide(context, tx, scope, suggestion, verdict, []);
    log({ event: "suggestion.dismissed", entityType: "suggestion", entityId: id, after: { ...told, what } });
    return id;
  });
}

/** Takes a dismissal back. @throws AppError `not-found` when it does not stand. */
export async function takeBackDismissal(context: Context, scope: CaseScope, id: string): Promise<void> {
  await transact(context, scope.caseId, async (tx, log) => {
    const before = await findDecision(tx, scope, id);
    if (!before || before.verdict === "accepted" || !(await takeBackDecision(tx, scope, id, context.clock()))) throw new AppError("not-found", { entity: "suggestion" });
    const { captureId, rule, wording } = before;
    log({ event: "suggestion.restored", entityType: "suggestion", entityId: id, after: { captureId, rule, wording } });
  });
}

/**
 * Writes down, in the transaction that makes the claims, which suggestion they came from. A suggestion that a new reading has replaced
 * meanwhile is passed over: the claims are what the person made.
 */
export async function recordAcceptance(
  context: Context,
  tx: Db,
  scope: CaseScope,
  { captureId, place }: SuggestionRef,
  appearanceIds: readonly string[],
  log: (change: Change) => void,
): Promise<void> {
  const suggestion = await findSuggestion(tx, scope, captureId, place);
  if (!suggestion) return;
  const { id, told } = await decide(context, tx, scope, suggestion, "accepted", appearanceIds);
  log({ event: "suggestion.accepted", entityType: "suggestion", entityId: id, after: { ...told, appearanceIds } });
}

async function decide(
  context: Context,
  tx: Db,
  scope: CaseScope,
  { captureId, sourceId, kind, rule, wording, passageKey, start, end }: StoredSuggestion,
  verdict: SuggestionVerdict,
  appearanceIds: readonly string[],
): Promise<{ id: string; told: { captureId: string; start: number; end: number; rule: string; wording: string } }> {
  const id = context.ids();
  const row = { id, captureId, sourceId, kind, rule, wording, passageKey, verdict, decidedAt: context.clock(), decidedBy: context.principal.name };
  await insertDecision(tx, scope, row, appearanceIds);
  return { id, told: { captureId, start, end, rule, wording } };
}
