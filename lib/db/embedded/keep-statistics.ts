import { escapeIdentifier, Client } from "pg";

/**
 * PostgreSQL's own thresholds (`autovacuum_analyze_threshold`, `…_scale_factor`, and the two pairs for vacuum): a table is due
 * when more than this many rows, plus this share of it, have changed, died or come in.
 */
const DUE = `
  SELECT relname AS "table", n_dead_tup > 50 + 0.2 * n_live_tup AS "deadRows", n_ins_since_vacuum > 1000 + 0.2 * n_live_tup AS "newRows"
  FROM pg_stat_user_tables
  WHERE schemaname = 'public'
    AND (n_mod_since_analyze > 50 + 0.1 * n_live_tup OR n_dead_tup > 50 + 0.2 * n_live_tup OR n_ins_since_vacuum > 1000 + 0.2 * n_live_tup)`;

interface Due {
  readonly table: string;
  readonly deadRows: boolean;
  readonly newRows: boolean;
}

/**
 * Rows that only came in leave nothing to clean in the indexes, which takes the time. But until a vacuum has seen them no index
 * knows that all can see them, and a jump in the claims table looks at every claim that it passes.
 */
function careFor({ deadRows, newRows }: Due): string {
  if (deadRows) return "VACUUM (ANALYZE)";
  return newRows ? "VACUUM (ANALYZE, INDEX_CLEANUP OFF)" : "ANALYZE";
}

/** A client that keeps a transaction open holds up everybody on the one backend; a server told to stop does not wait for it. In ms. */
const PATIENCE = 5_000;

/**
 * Does what PostgreSQL's autovacuum does and PGlite, a single process, leaves undone: tells the planner how the tables that
 * have changed are filled, frees dead rows, and lets indexes answer alone. Without it a capture with 2,000 passages took ten times as long to read.
 *
 * One statement per table on a connection like any other, so that whoever else uses the database waits for one at most.
 *
 * @param free false: only the statistics, for a server about to end
 * @returns the tables that were due
 */
export async function keepStatistics(url: string, free = true): Promise<string[]> {
  const client = new Client({ connectionString: url, query_timeout: PATIENCE });
  // A lost connection rejects the query under way; what the event adds would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Due>(DUE);
    for (const due of rows) await client.query(`${free ? careFor(due) : "ANALYZE"} ${escapeIdentifier(due.table)}`);
    return rows.map(({ table }) => table);
  } finally {
    await client.end();
  }
}
