import { Prisma, type Db } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { BatchFields } from "@/lib/domain/claims/batch-change";
import type { ClaimFilter } from "@/lib/domain/claims/claim-view";
import type { AnswerType } from "@/lib/domain/claims/types";
import { anyOf, claimCondition } from "./filter";

/** A claim as a change of many needs it, with names to tell it by. */
export interface BatchClaim extends BatchFields {
  readonly id: string;
  readonly version: number;
  readonly answerType: AnswerType;
  readonly question: string;
  readonly claimant: string;
}

const SELECT = Prisma.sql`
  SELECT c.id, c.version, c.question_id AS "questionId", c.claimant_id AS "claimantId", c.status, c.tags,
    q.answer_type::text AS "answerType", q.text AS question, a.name AS claimant
  FROM claims c
  JOIN questions q ON q.case_id = c.case_id AND q.id = c.question_id
  JOIN actors a ON a.case_id = c.case_id AND a.id = c.claimant_id`;

/** Standing claims by id, held until the transaction ends. */
export async function lockClaims(db: Db, scope: CaseScope, ids: readonly string[]): Promise<BatchClaim[]> {
  return db.$queryRaw<BatchClaim[]>`${SELECT} WHERE c.case_id = ${scope.caseId} AND c.deleted_at IS NULL AND c.id ${anyOf(ids)} ORDER BY c.id FOR UPDATE OF c`;
}

/** The next claims that a filter leaves, by id, held until the transaction ends. */
export async function lockMatchingClaims(
  db: Db,
  scope: CaseScope,
  filter: ClaimFilter,
  { after, except, take }: { after: string | null; except: readonly string[]; take: number },
): Promise<BatchClaim[]> {
  return db.$queryRaw<BatchClaim[]>`
    ${SELECT} WHERE c.case_id = ${scope.caseId} AND ${claimCondition(scope, filter)} AND c.id > ${after ?? ""} AND NOT (c.id ${anyOf(except)})
    ORDER BY c.id LIMIT ${take} FOR UPDATE OF c`;
}

/**
 * Writes fields of many claims, each made on its version; returns the ids of those written.
 *
 * @param withTags whether tags are written too: they make PostgreSQL index the claim's words anew
 */
export async function updateClaims(
  db: Db,
  scope: CaseScope,
  changes: readonly (BatchFields & { readonly id: string; readonly version: number })[],
  withTags: boolean,
  updatedAt: Date,
): Promise<string[]> {
  if (changes.length === 0) return [];
  const tagged = withTags ? Prisma.sql`tags = v.tags,` : Prisma.empty;
  const rows = changes.map(({ id, version, questionId, claimantId, status, tags }) => ({ id, version, question_id: questionId, claimant_id: claimantId, status, tags }));
  const written = await db.$queryRaw<{ id: string }[]>`
    UPDATE claims c
    SET question_id = v.question_id, claimant_id = v.claimant_id, status = v.status, ${tagged} updated_at = ${updatedAt}, version = c.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS v(id text, version int, question_id text, claimant_id text, status text, tags text[])
    WHERE c.case_id = ${scope.caseId} AND c.id = v.id AND c.version = v.version AND c.deleted_at IS NULL
    RETURNING c.id`;
  return written.map(({ id }) => id);
}

/** One claim's change within a batch, as the log has it. */
export interface BatchEntry {
  readonly seq: number;
  readonly claimId: string;
  /** The fields that were changed, as they were, and the version they had. */
  readonly before: Partial<BatchFields> & { readonly version: number };
}

/** The log entries of a batch after a number, oldest first. */
export async function listBatchEntries(db: Db, scope: CaseScope, batch: string, afterSeq: number, take: number): Promise<BatchEntry[]> {
  return db.$queryRaw<BatchEntry[]>`
    SELECT seq, entity_id AS "claimId", before FROM log_entries
    WHERE chain = ${scope.caseId} AND event = 'claim.edited' AND after ->> 'batch' IS NOT NULL AND after ->> 'batch' = ${batch} AND seq > ${afterSeq}
    ORDER BY seq LIMIT ${take}`;
}
