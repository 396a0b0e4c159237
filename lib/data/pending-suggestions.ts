import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { StoredSuggestion } from "@/lib/domain/assists/suggest/stored";
import { QUEUED_KINDS } from "@/lib/domain/assists/suggest/suggestion";
import type { SuggestionKind } from "@/lib/domain/assists/suggest/suggestion";
import { listSuggestions } from "./suggestions";

/** Where a suggestion stands. */
interface Ref {
  readonly captureId: string;
  readonly place: string;
}

/**
 * What holds of a suggestion `s` that waits for a person: its rule is on, its words are article text, nobody has dismissed
 * its passage or its wording, what it was accepted as has been taken away again, and no claim is made of its words by hand.
 */
function waits(kinds: readonly SuggestionKind[]): Prisma.Sql {
  return Prisma.sql`s.kind IN (${Prisma.join([...kinds])})
    AND NOT EXISTS (SELECT 1 FROM rule_switches r WHERE r.case_id = s.case_id AND r.rule = s.rule)
    AND NOT EXISTS (SELECT 1 FROM exclusions e WHERE e.case_id = s.case_id AND e.capture_id = s.capture_id AND e.start < s.anchor_end AND e."end" > s.anchor_start)
    AND NOT EXISTS (SELECT 1 FROM suggestion_decisions d WHERE d.case_id = s.case_id AND d.wording = s.wording
      AND d.verdict = 'wording-dismissed' AND d.taken_back_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM suggestion_decisions d WHERE d.case_id = s.case_id AND d.passage_key = s.passage_key AND d.source_id = s.source_id
      AND d.verdict = 'dismissed' AND d.taken_back_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM suggestion_decisions d
      JOIN accepted_appearances x ON x.case_id = d.case_id AND x.decision_id = d.id
      JOIN appearances a ON a.case_id = x.case_id AND a.id = x.appearance_id AND a.deleted_at IS NULL
      JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL
      WHERE d.case_id = s.case_id AND d.passage_key = s.passage_key AND d.source_id = s.source_id AND d.verdict = 'accepted' AND d.taken_back_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM passages p
      JOIN appearances a ON a.case_id = p.case_id AND a.passage_id = p.id AND a.deleted_at IS NULL
      JOIN claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL
      WHERE p.case_id = s.case_id AND p.capture_id = s.capture_id AND p.start < s.anchor_end AND p."end" > s.anchor_start)`;
}

/** The newest capture of each source that stands in the case. */
function latest(scope: CaseScope): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT ON (k.source_id) k.id, k.source_id, o.created_at
    FROM captures k JOIN sources o ON o.case_id = k.case_id AND o.id = k.source_id AND o.deleted_at IS NULL
    WHERE k.case_id = ${scope.caseId} ORDER BY k.source_id, k.number DESC`;
}

const QUEUED = [...QUEUED_KINDS];

/** The suggestions of one capture that wait, of every kind, in text order. */
export async function listWaiting(db: Db, scope: CaseScope, captureId: string, kinds: readonly SuggestionKind[]): Promise<StoredSuggestion[]> {
  const rows = await db.$queryRaw<{ place: string }[]>`SELECT s.place FROM capture_suggestions s WHERE s.case_id = ${scope.caseId} AND ${waits(kinds)} AND s.capture_id = ${captureId}`;
  const found = await listSuggestions(db, scope, rows.map(({ place }) => ({ captureId, place })));
  return found.sort((a, b) => a.position - b.position);
}

/** How many suggestions wait in the newest capture of each source; sources without any are left out. */
export async function countWaitingBySource(db: Db, scope: CaseScope): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ source_id: string; waiting: number }[]>`
    WITH latest AS (${latest(scope)})
    SELECT s.source_id, count(*)::int AS waiting FROM capture_suggestions s JOIN latest l ON l.id = s.capture_id
    WHERE s.case_id = ${scope.caseId} AND ${waits(QUEUED)} GROUP BY 1`;
  return new Map(rows.map(({ source_id: sourceId, waiting }) => [sourceId, waiting]));
}

/** The next suggestions of the case in the order its sources came in, after one of them or from the start. */
export async function listQueue(
  db: Db,
  scope: CaseScope,
  after: { readonly sourceId: string; readonly position: number } | null,
  take: number,
): Promise<StoredSuggestion[]> {
  const from = after
    ? Prisma.sql`AND (l.created_at, l.source_id, s.position) > (SELECT o.created_at, o.id, ${after.position}::int FROM sources o WHERE o.case_id = ${scope.caseId} AND o.id = ${after.sourceId})`
    : Prisma.empty;
  const rows = await db.$queryRaw<Ref[]>`
    WITH latest AS (${latest(scope)})
    SELECT s.capture_id AS "captureId", s.place FROM capture_suggestions s JOIN latest l ON l.id = s.capture_id
    WHERE s.case_id = ${scope.caseId} AND ${waits(QUEUED)} ${from} ORDER BY l.created_at, l.source_id, s.position LIMIT ${take}`;
  return inOrder(rows, await listSuggestions(db, scope, rows));
}

/** Waiting suggestions of newest captures that share a word with a question, those that share most first. */
export async function listSharing(db: Db, scope: CaseScope, words: readonly string[], take: number): Promise<StoredSuggestion[]> {
  if (words.length === 0) return [];
  const wanted = Prisma.sql`ARRAY[${Prisma.join([...words])}]::text[]`;
  const rows = await db.$queryRaw<Ref[]>`
    WITH latest AS (${latest(scope)})
    SELECT s.capture_id AS "captureId", s.place FROM capture_suggestions s JOIN latest l ON l.id = s.capture_id
    WHERE s.case_id = ${scope.caseId} AND ${waits(QUEUED)} AND s.words && ${wanted}
    ORDER BY cardinality(ARRAY(SELECT unnest(s.words) INTERSECT SELECT unnest(${wanted}))) DESC, l.created_at, s.position LIMIT ${take}`;
  return inOrder(rows, await listSuggestions(db, scope, rows));
}

function inOrder(refs: readonly Ref[], found: readonly StoredSuggestion[]): StoredSuggestion[] {
  const byRef = new Map(found.map((suggestion) => [`${suggestion.captureId} ${suggestion.place}`, suggestion]));
  return refs.flatMap(({ captureId, place }) => byRef.get(`${captureId} ${place}`) ?? []);
}
