import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import { loadDemo } from "@/lib/services/demo/load-demo";
import { contextOf, createWorld, scopeOf } from "../../support/access/world";
import { describeOnEachDatabase } from "../../support/database/describe-on-each-database";

const HASH = "0".repeat(64);

/** Columns without a key: written by triggers from rows that have one, or a log's name for a thing of any kind. */
const KEYLESS = /^(?:search_\w+|claim_sources|claim_tags)\.|^log_entries\.entity_id$/u;

/** Statements that no code of ours sends, on a case named $1 beside another named $2, and what the database says to each. */
const REFUSED: readonly (readonly [statement: string, says: RegExp])[] = [
  ["UPDATE captures SET text = 'Anders.' WHERE case_id = $1", /captures is append-only/u],
  ["UPDATE captures SET warnings = '[]' WHERE case_id = $1", /captures is append-only/u],
  ["DELETE FROM captures WHERE case_id = $1", /captures is append-only/u],
  ["TRUNCATE captures CASCADE", /captures is append-only/u],
  ["UPDATE blob_chunks SET bytes = '' WHERE case_id = $1", /blob_chunks is append-only/u],
  ["DELETE FROM blobs WHERE case_id = $1", /blob(?:s|_chunks) is append-only/u],
  ["TRUNCATE blobs CASCADE", /blob(?:s|_chunks) is append-only/u],
  ["TRUNCATE blob_chunks", /blob_chunks is append-only/u],
  ["UPDATE log_entries SET by = 'somebody else' WHERE chain = $1", /log_entries is append-only/u],
  ["DELETE FROM log_entries WHERE chain = $1", /log_entries is append-only/u],
  ["TRUNCATE log_entries", /log_entries is append-only/u],
  ["TRUNCATE log_chains CASCADE", /log_(?:chains|entries) is append-only/u],
  ["UPDATE log_chains SET last_seq = last_seq - 1 WHERE chain = $1", /a log only grows/u],
  ["DELETE FROM log_chains WHERE chain = $1", /log_entries_chain_fkey/u],
  ["UPDATE cases SET is_demo = false WHERE id = $1", /a demo from its start or never/u],
  ["UPDATE cases SET is_demo = true WHERE NOT is_demo", /a demo from its start or never/u],
  ["DELETE FROM cases WHERE id = $1", /append-only|_fkey/u],
  ["DELETE FROM sources WHERE case_id = $1", /captures_case_id_source_id_fkey|append-only/u],
  ["UPDATE passages SET exact = 'other words' WHERE case_id = $1", /the words of a passage are fixed/u],
  ['UPDATE passages SET "end" = "end" + 1 WHERE case_id = $1', /the words of a passage are fixed/u],
  ["UPDATE passages SET case_id = $2 WHERE case_id = $1", /the words of a passage are fixed|_fkey/u],
  ["DELETE FROM passages WHERE case_id = $1", /_fkey|actor_aliases_passage/u],
  [`INSERT INTO passages SELECT 'x', case_id, id, text_length, text_length + 1, 'x', '', '', NULL, NULL, '', now(), 1 FROM captures WHERE case_id = $1`, /inside its capture/u],
  [`INSERT INTO passages SELECT 'x', case_id, id, 5, 5, 'x', '', '', NULL, NULL, '', now(), 1 FROM captures WHERE case_id = $1`, /passages_span/u],
  ["UPDATE claims SET low = 3, best = 2, high = 4 WHERE case_id = $1", /claims_bounds/u],
  ["UPDATE claims SET low = 3, best = NULL, high = 2 WHERE case_id = $1", /claims_bounds/u],
  ["UPDATE claims SET best = 3, high = 2, low = NULL WHERE case_id = $1", /claims_bounds/u],
  ["UPDATE claims SET low = -1, best = NULL, high = NULL WHERE case_id = $1", /claims_not_negative/u],
  ["UPDATE claims SET low = NULL, best = NULL, high = 'Infinity' WHERE case_id = $1", /claims_finite/u],
  ["UPDATE claims SET low = NULL, best = 'NaN', high = NULL WHERE case_id = $1", /claims_finite/u],
  ["UPDATE claims SET credibility = 7 WHERE case_id = $1", /claims_credibility/u],
  ["UPDATE claims SET qualifier = 'roughly' WHERE case_id = $1", /claims_qualifier/u],
  ["UPDATE claims SET version = 0 WHERE case_id = $1", /claims_version/u],
  // A row of one case cannot point into another.
  ["UPDATE claims SET case_id = $2 WHERE case_id = $1", /_fkey/u],
  ["UPDATE claims SET question_id = (SELECT id FROM questions WHERE case_id = $2 LIMIT 1) WHERE case_id = $1", /claims_case_id_question_id_fkey/u],
  ["UPDATE claims SET claimant_id = (SELECT id FROM actors WHERE case_id = $2 LIMIT 1) WHERE case_id = $1", /claims_case_id_claimant_id_fkey/u],
  ["UPDATE appearances SET claim_id = (SELECT id FROM claims WHERE case_id = $2 LIMIT 1) WHERE case_id = $1", /appearances_case_id_claim_id_fkey/u],
  ["UPDATE appearances SET passage_id = (SELECT id FROM passages WHERE case_id = $2 LIMIT 1) WHERE case_id = $1", /appearances_case_id_passage_id_fkey/u],
  ["UPDATE appearances SET source_id = (SELECT id FROM sources WHERE case_id = $2 LIMIT 1) WHERE case_id = $1", /appearances_case_id_source_id_fkey/u],
  ["UPDATE questions SET event_id = (SELECT id FROM events WHERE case_id = $2 LIMIT 1) WHERE case_id = $1", /questions_case_id_event_id_fkey/u],
  ["UPDATE actors SET merged_into_id = (SELECT id FROM actors WHERE case_id = $2 LIMIT 1) WHERE case_id = $1", /actors_case_id_merged_into_id_fkey/u],
  ["UPDATE actors SET merged_into_id = id WHERE case_id = $1", /actors_not_into_itself/u],
  ["UPDATE appearances SET quote = 'words' WHERE case_id = $1 AND passage_id IS NOT NULL", /appearances_quote/u],
  ["UPDATE actors SET name = '' WHERE case_id = $1", /actors_name/u],
  ["UPDATE events SET name = '' WHERE case_id = $1", /events_name/u],
  ["UPDATE questions SET text = '' WHERE case_id = $1", /questions_text/u],
  ["UPDATE sources SET title = '' WHERE case_id = $1", /sources_title/u],
  ["UPDATE sources SET reliability = 'G' WHERE case_id = $1", /sources_reliability/u],
  ["UPDATE cases SET title = '' WHERE id = $1", /cases_title/u],
  ["UPDATE cases SET language = 'de' WHERE id = $1", /cases_language/u],
  ["UPDATE cases SET slug = 'No Slug' WHERE id = $1", /cases_slug/u],
  ["UPDATE users SET email = 'Upper@Example.org'", /users_email/u],
];

describeOnEachDatabase("the database itself", (database) => {
  let db: Database;
  let ids: readonly [string, string];

  beforeAll(async () => {
    ({ db } = database());
    const [one, other] = [await createWorld(db, "One"), await createWorld(db, "Other")];
    const load = async (world: typeof one) => (await scopeOf(db, world.owner, (await loadDemo(contextOf(db, world.owner))).slug)).caseId;
    ids = [await load(one), await load(other)];
  });

  /** How many rows of the first case a table has. */
  const state = async () =>
    JSON.stringify(await Promise.all([db.capture.count(), db.logEntry.count(), db.claim.count(), db.appearance.count(), db.passage.count(), db.case.count()]));

  it.each(REFUSED)("refuses %s", async (statement, says) => {
    const before = await state();
    const values = statement.includes("$2") ? ids : statement.includes("$1") ? ids.slice(0, 1) : [];
    // Where only the second is named, PostgreSQL wants to know the type of the first all the same.
    const sent = statement.includes("$2") && !statement.includes("$1") ? statement.replace("$2", "$1") : statement;
    await expect(db.$executeRawUnsafe(sent, ...(sent === statement ? values : [ids[1]]))).rejects.toThrow(says);
    expect(await state()).toBe(before);
  });

  it("lets a log go on, and only on", async () => {
    const chain = ids[0];
    const head = await db.logChain.findUniqueOrThrow({ where: { chain } });
    const longer = db.$transaction(async (tx) => {
      await tx.logChain.update({ where: { chain }, data: { lastSeq: head.lastSeq + 1, head: HASH } });
      throw new Error("taken back");
    });
    await expect(longer).rejects.toThrow("taken back");
    expect(await db.logChain.findUniqueOrThrow({ where: { chain } })).toEqual(head);
  });

  it("refers from one thing of a case to another by the case as well", async () => {
    const loose = await db.$queryRaw<{ name: string }[]>`
      SELECT c.conrelid::regclass || '.' || c.conname AS name
      FROM pg_constraint c
      WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
        AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attname = 'case_id' AND NOT a.attisdropped)
        AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.confrelid AND a.attname = 'case_id' AND NOT a.attisdropped)
        AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attname = 'case_id' AND a.attnum = ANY (c.conkey))`;
    expect(loose).toEqual([]);
  });

  it("has a key for every column of a case that names another thing", async () => {
    const free = await db.$queryRaw<{ name: string }[]>`
      SELECT a.attrelid::regclass || '.' || a.attname AS name
      FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
      WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped AND a.attname LIKE '%\_id'
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid = a.attrelid AND a.attnum = ANY (c.conkey))
      ORDER BY 1`;
    expect(free.map(({ name }) => name).filter((name) => !KEYLESS.test(name))).toEqual([]);
  });
});
