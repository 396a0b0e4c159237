import type { Database, Db } from "@/lib/db/client";

/** What was made whole, with the triggers of search and counts, and how far copies of it go. */
export interface Copying {
  readonly caseId: string;
  /** Claims and questions made so far, numbered from 0. */
  readonly claims: number;
  readonly questions: number;
  /** Claims wanted in all. */
  readonly total: number;
}

/** What one round of copies may take, in ms. */
const PATIENCE = 900_000;

/**
 * Copies the claims of a case with all that triggers made of them, under new numbers and questions, until there are `total`:
 * indexing the words of a million claims by triggers takes most of an hour, and says nothing of how they are read.
 */
export async function copyClaims(db: Database, copying: Copying): Promise<void> {
  const { claims, total } = copying;
  for (let round = 1; round * claims < total; round++) {
    await withoutTriggers(db, (tx) => copyOnce(tx, copying, round));
  }
  await withoutTriggers(db, (tx) => countAnew(tx, copying.caseId));
}

async function withoutTriggers(db: Database, work: (tx: Db) => Promise<void>): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
      await work(tx);
    },
    { timeout: PATIENCE, maxWait: PATIENCE },
  );
}

async function copyOnce(db: Db, { caseId, claims, questions, total }: Copying, round: number): Promise<void> {
  const by = round * claims;
  const most = Math.min(claims, total - by);
  const number = (column: string) => `substr(${column}, ${caseId.length + 2})::int`;
  const moved = (column: string) => `left(${column}, ${caseId.length + 1}) || lpad((${number(column)} + ${by})::text, 7, '0')`;
  const first = (column: string) => `case_id = $1 AND ${number(column)} < ${most}`;
  const run = (sql: string) => db.$executeRawUnsafe(sql, caseId);
  await run(`INSERT INTO claims (id, case_id, question_id, claimant_id, proposition, answer, low, best, high, qualifier, as_of, statement_date, tags, created_at, updated_at)
    SELECT ${moved("id")}, case_id, left(question_id, ${caseId.length + 1}) || ${number("question_id")} + ${round * questions}, claimant_id, proposition, answer, low, best, high, qualifier,
      as_of, statement_date, tags, created_at + ${by} * interval '1 ms', updated_at FROM claims WHERE ${first("id")}`);
  await run(`INSERT INTO appearances (id, case_id, claim_id, source_id, quote, presentation, created_at)
    SELECT ${moved("id")}, case_id, ${moved("claim_id")}, source_id, quote, presentation, created_at + ${by} * interval '1 ms' FROM appearances WHERE ${first("id")}`);
  await run(`INSERT INTO search_entries (case_id, kind, ref_id, claim_id, language, words)
    SELECT case_id, kind, ${moved("ref_id")}, ${moved("claim_id")}, language, words FROM search_entries WHERE kind IN ('claim', 'appearance') AND ${first("ref_id")}`);
  await run(`INSERT INTO search_accounts (case_id, appearance_id, claim_id, words)
    SELECT case_id, ${moved("appearance_id")}, ${moved("claim_id")}, words FROM search_accounts WHERE ${first("claim_id")}`);
  await run(`INSERT INTO claim_tags (case_id, tag, claim_id) SELECT case_id, tag, ${moved("claim_id")} FROM claim_tags WHERE ${first("claim_id")}`);
  await run(`INSERT INTO claim_sources (case_id, source_id, claim_id) SELECT case_id, source_id, ${moved("claim_id")} FROM claim_sources WHERE ${first("claim_id")}`);
}

/** As the migration counts what is there already. */
async function countAnew(db: Db, caseId: string): Promise<void> {
  await db.$executeRawUnsafe("DELETE FROM claim_counts WHERE case_id = $1", caseId);
  await db.$executeRawUnsafe(
    `INSERT INTO claim_counts (case_id, facet, value, detail, claims)
    SELECT case_id, 'question', question_id, coalesce(status, ''), count(*)::int FROM claims WHERE case_id = $1 GROUP BY 1, 3, 4
    UNION ALL SELECT case_id, 'claimant', claimant_id, '', count(*)::int FROM claims WHERE case_id = $1 GROUP BY 1, 3
    UNION ALL SELECT case_id, 'tag', tag, '', count(*)::int FROM claim_tags WHERE case_id = $1 GROUP BY 1, 3
    UNION ALL SELECT case_id, 'tagged', '', '', count(DISTINCT claim_id)::int FROM claim_tags WHERE case_id = $1 GROUP BY 1
    UNION ALL SELECT case_id, 'source', source_id, '', count(*)::int FROM claim_sources WHERE case_id = $1 GROUP BY 1, 3
    UNION ALL SELECT case_id, 'sourced', '', '', count(DISTINCT claim_id)::int FROM claim_sources WHERE case_id = $1 GROUP BY 1`,
    caseId,
  );
}
