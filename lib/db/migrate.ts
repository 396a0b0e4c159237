import { join } from "node:path";
import { Pool } from "pg";
import { projectRoot } from "@/lib/project-root";
import { migrationAdapter } from "./migrations/migration-adapter";
import { migrationNames, readMigrations } from "./migrations/migration-files";
import { openSchemaEngine } from "./migrations/schema-engine";

/** Any fixed number will do; this one is only ours. */
const MIGRATION_LOCK = 7_264_863;

/** A migration did not go through; the database is as it was before. */
export class MigrationFailed extends Error {
  override readonly name = "MigrationFailed";
}

/**
 * Brings a database up to the migrations on disk, all of them or none, and keeps Prisma's own `_prisma_migrations`.
 *
 * Everything runs in one transaction on one connection; closing it before the commit undoes all. On PostgreSQL an advisory lock makes other processes wait; the
 * embedded server multiplexes all its clients onto one backend, where such a lock shuts nobody out, but there an open
 * transaction does.
 *
 * @returns names of the migrations that were applied, none if it was up to date
 * @throws MigrationFailed with the database's own words, or when the database knows migrations that this version does not
 */
export async function migrate(url: string, migrationsDir = join(projectRoot, "prisma/migrations")): Promise<string[]> {
  const pool = new Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  try {
    const known = migrationNames(migrationsDir);
    const applied = await appliedNames(pool);
    const newer = applied.filter((name) => !known.includes(name));
    if (newer.length > 0) throw new MigrationFailed(`The data was written by a newer version of Recoupe (${newer.join(", ")}), which this one must not touch.`);
    // Spares the usual start the engine, which takes a fifth of a second.
    if (known.every((name) => applied.includes(name))) return [];
    await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    const names = await applyOn(pool, migrationsDir);
    await pool.query("COMMIT");
    return names;
  } finally {
    await pool.end();
  }
}

/** Migrations that went through, the database's own word. */
async function appliedNames(pool: Pool): Promise<string[]> {
  const table = await pool.query("SELECT to_regclass('_prisma_migrations') AS name");
  if (table.rows[0]?.name === null) return [];
  const { rows } = await pool.query("SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL");
  return rows.map((row: { name: string }) => row.name);
}

async function applyOn(pool: Pool, migrationsDir: string): Promise<string[]> {
  let cause: Error | undefined;
  const adapter = migrationAdapter(pool, (error) => {
    cause ??= error;
  });
  const engine = await openSchemaEngine(adapter);
  try {
    const migrationsList = readMigrations(migrationsDir);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList,
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (error) {
    const reason = cause ?? error;
    throw new MigrationFailed(reason instanceof Error ? reason.message : String(reason), { cause: reason });
  } finally {
    engine.free();
  }
}
