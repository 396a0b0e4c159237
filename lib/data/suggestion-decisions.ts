import type { Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { SuggestionIdentity } from "@/lib/domain/assists/suggest/stored";

/** What a person decides on a suggestion. */
export type SuggestionVerdict = "accepted" | "dismissed" | "wording_dismissed";

/** Writes a decision, with what an accepted suggestion became. */
export async function insertDecision(
  db: Db,
  scope: CaseScope,
  row: Omit<SuggestionIdentity, "place"> & { id: string; verdict: SuggestionVerdict; decidedAt: Date; decidedBy: string },
  appearanceIds: readonly string[] = [],
): Promise<void> {
  await db.suggestionDecision.create({ data: { ...row, caseId: scope.caseId }, select: { id: true } });
  await db.acceptedAppearance.createMany({ data: appearanceIds.map((appearanceId) => ({ caseId: scope.caseId, decisionId: row.id, appearanceId })) });
}

/** A decision that holds, or null. */
export async function findDecision(db: Db, scope: CaseScope, id: string): Promise<(Omit<SuggestionIdentity, "place" | "kind"> & { kind: string; verdict: SuggestionVerdict }) | null> {
  return db.suggestionDecision.findFirst({
    where: { caseId: scope.caseId, id, takenBackAt: null },
    select: { captureId: true, sourceId: true, kind: true, rule: true, wording: true, passageKey: true, verdict: true },
  });
}

/** Takes a decision back; false when it is already. */
export async function takeBackDecision(db: Db, scope: CaseScope, id: string, at: Date): Promise<boolean> {
  const { count } = await db.suggestionDecision.updateMany({ where: { caseId: scope.caseId, id, takenBackAt: null }, data: { takenBackAt: at } });
  return count === 1;
}

/** How a rule fares in the case. */
export interface RuleCounts {
  readonly rule: string;
  /** Suggestions of the newest captures that it made, decided or not. */
  readonly offered: number;
  /** Suggestions whose claims still stand. */
  readonly accepted: number;
  /** Passages and wordings that are dismissed now. */
  readonly dismissed: number;
}

/** Counts per rule that has offered anything or been decided on. Names are left out: only those like an actor's are ever shown. */
export async function countByRule(db: Db, scope: CaseScope): Promise<RuleCounts[]> {
  return db.$queryRaw<RuleCounts[]>`
    WITH latest AS (
      SELECT DISTINCT ON (k.source_id) k.id FROM captures k JOIN sources o ON o.case_id = k.case_id AND o.id = k.source_id AND o.deleted_at IS NULL
      WHERE k.case_id = ${scope.caseId} ORDER BY k.source_id, k.number DESC
    ), counted AS (
      SELECT s.rule, count(*)::int AS offered, 0 AS accepted, 0 AS dismissed
      FROM capture_suggestions s JOIN latest l ON l.id = s.capture_id WHERE s.case_id = ${scope.caseId} AND s.kind <> 'actor' GROUP BY 1
      UNION ALL
      SELECT d.rule, 0, count(*) FILTER (WHERE d.verdict = 'accepted' AND EXISTS (
          SELECT 1 FROM accepted_appearances x JOIN appearances a ON a.case_id = x.case_id AND a.id = x.appearance_id AND a.deleted_at IS NULL
          JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL
          WHERE x.case_id = d.case_id AND x.decision_id = d.id))::int,
        count(*) FILTER (WHERE d.verdict <> 'accepted')::int
      FROM suggestion_decisions d WHERE d.case_id = ${scope.caseId} AND d.taken_back_at IS NULL GROUP BY 1
    )
    SELECT rule, sum(offered)::int AS offered, sum(accepted)::int AS accepted, sum(dismissed)::int AS dismissed FROM counted GROUP BY 1 ORDER BY 2 DESC, 1`;
}
