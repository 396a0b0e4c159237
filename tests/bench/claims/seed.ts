import type { Database } from "@/lib/db/client";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { openCase } from "@/lib/services/access/open-case";
import { createCase } from "@/lib/services/cases/create-case";
import type { Context } from "@/lib/services/context";
import { copyClaims } from "./copy-claims";

/** Claims written with one statement. */
const CHUNK = 2_000;
/** Every tenth question has 200 claims, the others 20: 380 claims for an event of ten questions. */
const PER_EVENT = 380;
const LARGE = 200;
const SMALL = 20;
const ACTORS = 400;
/** Events whose claims are made one by one; those of further events are copies. */
const MADE_EVENTS = 263;

/** A made case, and the things in it that are measured. */
export interface MadeCase {
  readonly scope: CaseScope;
  readonly claims: number;
  /** An event in the middle of the case, with ten questions. */
  readonly eventId: string;
  /** Its question with 200 claims. */
  readonly questionId: string;
  readonly actorId: string;
}

/**
 * Makes a case of about `claims` claims, each with one appearance, by SQL: ids rise with their number, and answers, dates
 * and words repeat as they do in a newsroom's spreadsheet. The triggers of search and counts run as in an import; beyond 100,000
 * claims are copied with what these made of them.
 */
export async function seedCase(context: Context, claims: number): Promise<MadeCase> {
  const { db } = context;
  const { slug } = await createCase(context, { title: `Bench ${claims}`, slug: `bench-${claims}` });
  const scope = await openCase(context, slug, "case.edit");
  const { caseId } = scope;
  const events = Math.max(1, Math.round(claims / PER_EVENT));
  await run(db, `INSERT INTO actors (id, case_id, name, side, created_at)
    SELECT $1 || 'a' || n, $1, 'Claimant ' || n, (ARRAY['rebels', 'government', NULL, 'observers'])[1 + n % 4], now() FROM generate_series(0, ${ACTORS - 1}) n`, caseId);
  await run(db, `INSERT INTO events (id, case_id, name, place, period_from, position, created_at)
    SELECT $1 || 'e' || n, $1, 'Fight ' || n || ' at the ford', 'Place ' || n % 97, '2024-07-25', n, now() FROM generate_series(0, ${events - 1}) n`, caseId);
  await run(db, `INSERT INTO event_parties (case_id, event_id, actor_id)
    SELECT $1, $1 || 'e' || n, $1 || 'a' || (n * 7 + k) % ${ACTORS} FROM generate_series(0, ${events - 1}) n, generate_series(0, 3) k`, caseId);
  await run(db, `INSERT INTO questions (id, case_id, event_id, text, answer_type, unit, population, status, position, created_at)
    SELECT $1 || 'q' || n, $1, $1 || 'e' || n / 10, 'Fighters killed, count ' || n, 'quantity', NULL, (ARRAY['soldiers', 'civilians', 'rebels'])[1 + n % 3], 'killed', n, now()
    FROM generate_series(0, ${events * 10 - 1}) n`, caseId);
  const sources = Math.max(10, Math.round(claims / 20));
  for (let from = 0; from < sources; from += CHUNK) {
    await run(db, `INSERT INTO sources (id, case_id, title, publication, published_at, created_at)
      SELECT $1 || 's' || n, $1, 'Report ' || n, 'Outlet ' || n % 50, '2024-07-' || lpad((1 + n % 28)::text, 2, '0'), now()
      FROM generate_series(${from}, ${Math.min(from + CHUNK, sources) - 1}) n`, caseId);
  }
  const total = events * PER_EVENT;
  const made = Math.min(events, MADE_EVENTS) * PER_EVENT;
  for (let from = 0; from < made; from += CHUNK) {
    const range = `generate_series(${from}, ${Math.min(from + CHUNK, made) - 1}) n`;
    await run(db, `INSERT INTO claims (id, case_id, question_id, claimant_id, proposition, answer, low, best, high, qualifier, as_of, statement_date, tags, created_at, updated_at)
      SELECT $1 || 'c' || lpad(n::text, 7, '0'), $1, $1 || 'q' || (n / ${PER_EVENT}) * 10 + CASE WHEN n % ${PER_EVENT} < ${LARGE} THEN 0 ELSE 1 + (n % ${PER_EVENT} - ${LARGE}) / ${SMALL} END,
        $1 || 'a' || (n * 7919) % ${ACTORS}, 'The column lost ' || n % 60 || ' men near well ' || n % 997, (n % 60)::text, n % 60, n % 60, n % 60 + (n % 3) * 5, 'range',
        '2024-07-' || lpad((1 + n % 28)::text, 2, '0'), CASE WHEN n % 5 = 0 THEN '2024-08' END,
        CASE WHEN n % 4 = 0 THEN ARRAY['checked'] ELSE '{}'::text[] END, now() + n * interval '1 ms', now()
      FROM ${range}`, caseId);
    await run(db, `INSERT INTO appearances (id, case_id, claim_id, source_id, quote, presentation, created_at)
      SELECT $1 || 'p' || lpad(n::text, 7, '0'), $1, $1 || 'c' || lpad(n::text, 7, '0'), $1 || 's' || (n * 31) % ${sources},
        'they counted ' || n % 60 || ' dead by the river on day ' || n % 365, CASE WHEN n % 50 = 0 THEN 'denies' ELSE 'asserts' END::presentation, now() + n * interval '1 ms'
      FROM ${range}`, caseId);
  }
  if (total > made) await copyClaims(db, { caseId, claims: made, questions: MADE_EVENTS * 10, total });
  const middle = Math.floor(events / 2);
  return { scope, claims: total, eventId: `${caseId}e${middle}`, questionId: `${caseId}q${middle * 10}`, actorId: `${caseId}a7` };
}

async function run(db: Database, sql: string, caseId: string): Promise<void> {
  await db.$executeRawUnsafe(sql, caseId);
}
