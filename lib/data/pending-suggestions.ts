import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { MOST_CLAIMS } from "@/lib/domain/assists/suggest/prefill";
import type { StoredSuggestion } from "@/lib/domain/assists/suggest/stored";
import { QUEUED_KINDS } from "@/lib/domain/assists/suggest/suggestion";
import type { SuggestionKind } from "@/lib/domain/assists/suggest/suggestion";
import type { Span } from "@/lib/domain/assists/types";
import type { Bounds } from "@/lib/domain/quantity/quantity";
import { listSuggestions } from "./suggestions";

/** Where a suggestion stands. */
interface Ref {
  readonly captureId: string;
  readonly place: string;
}

/** Claims that stand in the case, of an appearance `a`. */
export const STANDING_CLAIMS = Prisma.sql`claims c ON c.case_id = a.case_id AND c.id = a.claim_id AND c.deleted_at IS NULL`;

/**
 * Whether an appearance `a` of a passage `p` was made by hand. Claims made of a suggestion speak for that one alone: « selon le maire,
 * qui ajoute que … » is two statements, and the passage of the first reaches into the second. Once a new reading has no such suggestion
 * any more, they count as made by hand, or it would offer anew what it cuts otherwise.
 */
export const BY_HAND = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM accepted_appearances y JOIN suggestion_decisions d ON d.case_id = y.case_id AND d.id = y.decision_id AND d.taken_back_at IS NULL
    JOIN capture_suggestions t ON t.case_id = d.case_id AND t.capture_id = p.capture_id AND t.passage_key = d.passage_key
  WHERE y.case_id = a.case_id AND y.appearance_id = a.id)`;

/**
 * Why a suggestion `s` does not wait for a person, as what stands after FROM and what has to hold: its rule is off, its words are no
 * article text, somebody has dismissed its passage or its wording, it was accepted and its claims stand, or claims are made of its words
 * by hand: of words that give several amounts as many claims as amounts, so that a second toll is offered until it is claimed too.
 * The count in waiting-counts.ts goes by the same reasons.
 */
const REASONS: readonly (readonly [from: Prisma.Sql, holds: Prisma.Sql])[] = [
  [Prisma.sql`rule_switches x`, Prisma.sql`x.case_id = s.case_id AND x.rule = s.rule`],
  [Prisma.sql`exclusions x`, Prisma.sql`x.case_id = s.case_id AND x.capture_id = s.capture_id AND x.start < s.anchor_end AND x."end" > s.anchor_start`],
  [Prisma.sql`suggestion_decisions x`, Prisma.sql`x.case_id = s.case_id AND x.wording = s.wording AND x.verdict = 'wording-dismissed' AND x.taken_back_at IS NULL`],
  [Prisma.sql`suggestion_decisions x`, Prisma.sql`x.case_id = s.case_id AND x.passage_key = s.passage_key AND x.source_id = s.source_id AND x.verdict = 'dismissed' AND x.taken_back_at IS NULL`],
  [
    Prisma.sql`suggestion_decisions x JOIN accepted_appearances y ON y.case_id = x.case_id AND y.decision_id = x.id
      JOIN appearances a ON a.case_id = y.case_id AND a.id = y.appearance_id AND a.deleted_at IS NULL JOIN ${STANDING_CLAIMS}`,
    Prisma.sql`x.case_id = s.case_id AND x.passage_key = s.passage_key AND x.source_id = s.source_id AND x.verdict = 'accepted' AND x.taken_back_at IS NULL`,
  ],
  [
    Prisma.sql`passages p`,
    Prisma.sql`p.case_id = s.case_id AND p.capture_id = s.capture_id AND p.start < s.anchor_end AND p."end" > s.anchor_start
      AND (SELECT count(DISTINCT c.id) FROM appearances a JOIN ${STANDING_CLAIMS} WHERE a.case_id = p.case_id AND a.passage_id = p.id AND a.deleted_at IS NULL AND ${BY_HAND})
        >= GREATEST(1, LEAST(${MOST_CLAIMS}, jsonb_array_length(s.detail->'quantities')))`,
  ],
];

const WAITS = Prisma.join(REASONS.map(([from, holds]) => Prisma.sql`NOT EXISTS (SELECT 1 FROM ${from} WHERE ${holds})`), " AND ");

function ofKinds(kinds: readonly SuggestionKind[]): Prisma.Sql {
  return Prisma.sql`s.kind IN (${Prisma.join([...kinds])})`;
}

/** What is offered one after the other. */
export const QUEUED = ofKinds([...QUEUED_KINDS]);

/** The newest capture of each source that stands in the case. */
export function latest(scope: CaseScope): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT ON (k.source_id) k.id, k.source_id, o.created_at
    FROM captures k JOIN sources o ON o.case_id = k.case_id AND o.id = k.source_id AND o.deleted_at IS NULL
    WHERE k.case_id = ${scope.caseId} ORDER BY k.source_id, k.number DESC`;
}

/** The suggestions of one capture that wait, of every kind, in text order. */
export async function listWaiting(db: Db, scope: CaseScope, captureId: string, kinds: readonly SuggestionKind[]): Promise<StoredSuggestion[]> {
  const rows = await db.$queryRaw<{ place: string }[]>`SELECT s.place FROM capture_suggestions s WHERE s.case_id = ${scope.caseId} AND s.capture_id = ${captureId} AND ${ofKinds(kinds)} AND ${WAITS}`;
  const found = await listSuggestions(db, scope, rows.map(({ place }) => ({ captureId, place })));
  return found.sort((a, b) => a.position - b.position);
}

/** The next suggestions of the case in the order its sources came in, after one of them or from the start. */
export async function listQueue(
  db: Db,
  scope: CaseScope,
  after: { readonly sourceId: string; readonly position: number } | null,
  take: number,
): Promise<StoredSuggestion[]> {
  const place = after && Prisma.sql`SELECT o.created_at, o.id FROM sources o WHERE o.case_id = ${scope.caseId} AND o.id = ${after.sourceId}`;
  const from = place ? Prisma.sql`WHERE (l.created_at, l.source_id) >= (${place})` : Prisma.empty;
  const past = after ? Prisma.sql`AND (l.source_id <> ${after.sourceId} OR s.position > ${after.position}::int)` : Prisma.empty;
  // Source by source, so that those behind the first that wait are not looked at.
  const rows = await db.$queryRaw<Ref[]>`
    WITH latest AS (${latest(scope)})
    SELECT l.id AS "captureId", w.place FROM (SELECT * FROM latest l ${from} ORDER BY l.created_at, l.source_id) l
    CROSS JOIN LATERAL (
      SELECT s.place, s.position FROM capture_suggestions s
      WHERE s.case_id = ${scope.caseId} AND s.capture_id = l.id AND ${QUEUED} ${past} AND ${WAITS} ORDER BY s.position LIMIT ${take}
    ) w ORDER BY l.created_at, l.source_id, w.position LIMIT ${take}`;
  return inOrder(rows, await listSuggestions(db, scope, rows));
}

/** Suggestions looked at for one question at most: those that share most words with it. */
const SHARING = 400;

/** Waiting suggestions of newest captures that share a word with a question, those that share most first. */
export async function listSharing(db: Db, scope: CaseScope, words: readonly string[], take: number): Promise<StoredSuggestion[]> {
  if (words.length === 0) return [];
  const wanted = Prisma.sql`ARRAY[${Prisma.join([...words])}]::text[]`;
  const rows = await db.$queryRaw<Ref[]>`
    WITH latest AS (${latest(scope)}), s AS MATERIALIZED (
      SELECT s.case_id, s.capture_id, s.place, s.source_id, s.position, s.rule, s.anchor_start, s.anchor_end, s.wording, s.passage_key, s.detail, l.created_at,
        cardinality(ARRAY(SELECT unnest(s.words) INTERSECT SELECT unnest(${wanted}))) AS shared
      FROM capture_suggestions s JOIN latest l ON l.id = s.capture_id
      WHERE s.case_id = ${scope.caseId} AND ${QUEUED} AND s.words && ${wanted}
      ORDER BY shared DESC, l.created_at, s.position LIMIT ${take + SHARING})
    SELECT s.capture_id AS "captureId", s.place FROM s WHERE ${WAITS} ORDER BY s.shared DESC, s.created_at, s.position LIMIT ${take}`;
  return inOrder(rows, await listSuggestions(db, scope, rows));
}

/** The amounts that claims made of a stretch of text give. */
export async function listClaimedAmounts(db: Db, scope: CaseScope, captureId: string, { start, end }: Span): Promise<Bounds[]> {
  return db.$queryRaw<Bounds[]>`
    SELECT DISTINCT c.low, c.best, c.high FROM passages p JOIN appearances a ON a.case_id = p.case_id AND a.passage_id = p.id AND a.deleted_at IS NULL JOIN ${STANDING_CLAIMS}
    WHERE p.case_id = ${scope.caseId} AND p.capture_id = ${captureId} AND p.start < ${end} AND p."end" > ${start}`;
}

function inOrder(refs: readonly Ref[], found: readonly StoredSuggestion[]): StoredSuggestion[] {
  const byRef = new Map(found.map((suggestion) => [`${suggestion.captureId} ${suggestion.place}`, suggestion]));
  return refs.flatMap(({ captureId, place }) => byRef.get(`${captureId} ${place}`) ?? []);
}
