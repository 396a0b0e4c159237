import type { DisagreementDecision } from "@/lib/contracts/disagreements";
import { deleteReview, findReview, writeReview } from "@/lib/data/disagreement-reviews";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { Locale } from "@/lib/domain/support/locale-format";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import type { DecidableRow, HeldDecision } from "./load-question-disagreements";
import { loadQuestionDisagreements } from "./load-question-disagreements";

/** What stands now where a decision was made on something older. Times are ISO 8601, UTC. */
export interface StandingRow {
  readonly seal: string;
  /** In words; null for a tension, whose words stay the same. */
  readonly explanation: string | null;
  readonly status: "open" | "confirmed" | "dismissed";
  readonly decisions: readonly (Omit<HeldDecision, "at"> & { readonly at: string })[];
}

/**
 * Confirms or dismisses a disagreement with a reason, or opens it again; a row of several pairs is decided for each.
 * Nothing else changes: the disagreement stays listed, with the decision, and is open again once its claims change.
 * @throws AppError `not-found`; `conflict` when the claims or another decision changed since the row was shown, with the
 * row as it stands (`StandingRow`, sentences in `locale`) or null where its claims are related otherwise now; `too-large`
 * for a row of more pairs than are decided at once.
 */
export async function decideDisagreement(context: Context, scope: CaseScope, input: DisagreementDecision, locale: Locale): Promise<void> {
  const load = async () => (await loadQuestionDisagreements(context, scope, input.questionId, locale, input.shown)).decidable;
  const decidable = await load();
  const found = decidable.find(({ row }) => row.seal === input.seal);
  if (!found) throw conflict(standingRow(decidable, input.about));
  if (found.row.tooMany) throw new AppError("too-large");
  if (!(await write(context, scope, input, found))) throw conflict(standingRow(await load(), input.about));
}

/** Thrown inside the transaction so that nothing of a row of several pairs is written. */
const OVERTAKEN = Symbol("another decision was written meanwhile");

/** Writes the decision on every pair; false when somebody decided on one of them meanwhile. */
async function write(context: Context, scope: CaseScope, input: DisagreementDecision, found: DecidableRow): Promise<boolean> {
  const { status, reason, questionId } = input;
  const work = transact(context, scope.caseId, async (tx, log) => {
    for (const { key, fingerprint, version } of found.pairs) {
      const before = await findReview(tx, scope, key);
      const shown = before && { status: before.status, reason: before.reason };
      const entry = { entityType: "disagreement", entityId: key, before: shown } as const;
      if (status === "open") {
        if (version > 0 && !(await deleteReview(tx, scope, key, version))) throw OVERTAKEN;
        if (version > 0) log({ ...entry, event: "disagreement.reopened" });
        continue;
      }
      const review = { key, questionId, fingerprint, status, reason, decidedAt: context.clock(), decidedBy: context.principal.name };
      if (!(await writeReview(tx, scope, version, review))) throw OVERTAKEN;
      log({ ...entry, event: `disagreement.${status}`, after: { status, reason, relation: found.relation, questionId, fingerprint } });
    }
  });
  try {
    await work;
    return true;
  } catch (error) {
    if (error === OVERTAKEN) return false;
    throw error;
  }
}

function standingRow(decidable: readonly DecidableRow[], about: string): StandingRow | null {
  const row = decidable.find(({ pairs }) => pairs.some(({ key }) => key === about))?.row;
  if (row === undefined) return null;
  const decisions = row.decisions.map((decision) => ({ ...decision, at: decision.at.toISOString() }));
  return { seal: row.seal, explanation: "explanation" in row ? row.explanation : null, status: row.status, decisions };
}
