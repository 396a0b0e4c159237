import type { DisagreementDecision } from "@/lib/contracts/disagreements";
import { deleteReview, findReview, writeReview } from "@/lib/data/disagreement-reviews";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { AppError, conflict } from "@/lib/errors";
import type { Context } from "../context";
import { transact } from "../log/transact";
import { loadQuestionDisagreements } from "./load-question-disagreements";

/** The language of a row does not matter to what is decided. */
const ANY_LOCALE = "fr";

/**
 * Confirms or dismisses a disagreement with a reason, or opens it again; a row of several pairs is decided for each.
 * Nothing else changes: the disagreement stays listed, with the decision, and is open again once its claims change.
 * @throws AppError `not-found`; `conflict` when the claims or another decision changed since the row was shown;
 * `too-large` for a row of more pairs than are decided at once.
 */
export async function decideDisagreement(context: Context, scope: CaseScope, input: DisagreementDecision): Promise<void> {
  const { decidable } = await loadQuestionDisagreements(context, scope, input.questionId, ANY_LOCALE);
  const found = decidable.find(({ row }) => row.seal === input.seal);
  if (!found) throw conflict(null);
  if (found.row.tooMany) throw new AppError("too-large");
  await transact(context, scope.caseId, async (tx, log) => {
    for (const { key, fingerprint, version } of found.pairs) {
      const before = await findReview(tx, scope, key);
      const shown = before && { status: before.status, reason: before.reason };
      const entry = { entityType: "disagreement", entityId: key, before: shown } as const;
      if (input.status === "open") {
        if (version > 0 && !(await deleteReview(tx, scope, key, version))) throw conflict(null);
        if (version > 0) log({ ...entry, event: "disagreement.reopened" });
        continue;
      }
      const { status, reason, questionId } = input;
      const decidedAt = context.clock();
      const review = { key, questionId, fingerprint, status, reason, decidedAt, decidedBy: context.principal.name };
      if (!(await writeReview(tx, scope, version, review))) throw conflict(null);
      log({ ...entry, event: `disagreement.${status}`, after: { status, reason, relation: found.relation, questionId, fingerprint } });
    }
  });
}
