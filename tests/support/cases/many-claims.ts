import { Client } from "pg";

/** Claims that the full-text index knows, after the others. */
export const SEARCHED_CLAIMS = 40;

/**
 * A case with many claims, written by SQL: 100 answers per question, 150 claimants of unequal weight, a source each, tags on every
 * fifth, an as-of date on two of three. Made once: a worker that takes over after a failure finds it. The last {@link SEARCHED_CLAIMS} say "Zircon" and are found by full text.
 */
export async function seedManyClaims(url: string, slug: string, claims: number): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM cases WHERE slug = $1", [slug]);
    if (rowCount) return;
    await client.query("BEGIN");
    await client.query("INSERT INTO cases (id, slug, title, language, created_at) VALUES ($1, $1, 'Many claims', 'en', now())", [slug]);
    await client.query(
      `INSERT INTO questions (id, case_id, text, answer_type, unit, status, position, created_at)
       SELECT $1 || '-q' || lpad(i::text, 5, '0'), $1, 'Dead at ford ' || lpad(i::text, 5, '0'), 'quantity', 'people', CASE WHEN i % 2 = 0 THEN 'killed' END, i, now()
       FROM generate_series(0, $2::int / 100) i`,
      [slug, claims],
    );
    await client.query("INSERT INTO actors (id, case_id, name, created_at) SELECT $1 || '-a' || i, $1, 'Desk ' || lpad(i::text, 3, '0'), now() FROM generate_series(0, 149) i", [slug]);
    await client.query("INSERT INTO sources (id, case_id, title, created_at) SELECT $1 || '-s' || i, $1, 'Bulletin ' || lpad(i::text, 4, '0'), now() FROM generate_series(0, 499) i", [slug]);
    // Without triggers and foreign keys a third of the time; what the claims' triggers keep is written once, below.
    await client.query("SET LOCAL session_replication_role = replica");
    await insertClaims(client, slug, 0, claims - SEARCHED_CLAIMS, claims);
    await client.query("SET LOCAL session_replication_role = origin");
    await deriveCounts(client, slug);
    await insertClaims(client, slug, claims - SEARCHED_CLAIMS, claims, claims);
    await client.query("COMMIT");
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

async function insertClaims(client: Client, slug: string, from: number, to: number, claims: number): Promise<void> {
  await client.query(
    `INSERT INTO claims (id, case_id, question_id, claimant_id, proposition, answer, low, best, high, as_of, status, tags, created_at, updated_at)
     SELECT $1 || '-' || lpad(i::text, 9, '0'), $1, $1 || '-q' || lpad((i % (1 + $4::int / 100))::text, 5, '0'), $1 || '-a' || floor(150 * power((i::bigint * 7919 % 1000) / 1000.0, 2))::int,
       CASE WHEN i >= $4::int - $5::int THEN 'Zircon ' || i ELSE 'Number ' || i || ' says so' END, (i % 90)::text, i % 90, i % 90, i % 90,
       CASE WHEN i % 3 > 0 THEN '2024-' || lpad((1 + i % 12)::text, 2, '0') END, CASE WHEN i % 7 = 0 THEN 'wounded' END,
       CASE WHEN i % 5 = 0 THEN ARRAY['tag ' || i % 4] ELSE '{}' END, now() + i * interval '1 ms', now()
     FROM generate_series($2::int, $3::int - 1) i`,
    [slug, from, to, claims, SEARCHED_CLAIMS],
  );
  await client.query(
    `INSERT INTO appearances (id, case_id, claim_id, source_id, quote, created_at)
     SELECT $1 || '-p' || lpad(i::text, 9, '0'), $1, $1 || '-' || lpad(i::text, 9, '0'), $1 || '-s' || (i * 31 % 500), 'The desk counted ' || i % 90 || ' dead at the ford', now()
     FROM generate_series($2::int, $3::int - 1) i`,
    [slug, from, to],
  );
}

/** As the migration that made the triggers did for the claims there were. */
async function deriveCounts(client: Client, slug: string): Promise<void> {
  await client.query(
    `INSERT INTO claim_counts (case_id, facet, value, detail, claims)
     SELECT case_id, 'question', question_id, coalesce(status, ''), count(*)::int FROM claims WHERE case_id = $1 GROUP BY 1, 3, 4
     UNION ALL SELECT case_id, 'claimant', claimant_id, '', count(*)::int FROM claims WHERE case_id = $1 GROUP BY 1, 3`,
    [slug],
  );
  await client.query("INSERT INTO claim_tags (case_id, tag, claim_id) SELECT case_id, unnest(tags), id FROM claims WHERE case_id = $1", [slug]);
  await client.query("INSERT INTO claim_sources (case_id, source_id, claim_id) SELECT case_id, source_id, claim_id FROM appearances WHERE case_id = $1", [slug]);
}
