import { Pool } from "pg";
import { startScratch } from "../embedded/scratch";
import { migrationAdapter } from "./migration-adapter";
import { readMigrations, readSchema } from "./migration-files";
import { openSchemaEngine } from "./schema-engine";

/**
 * Foreign keys made by hand in a migration: Prisma would want a relation field for each, and proposes to drop what it
 * does not know.
 */
const HAND_MADE = ["actor_aliases_passage", "captures_blob", "one_time_tokens_user", "capture_suggestions_source", "suggestion_decisions_source"];

/** A draft without the statements that would drop a key made by hand; null where nothing else is in it. */
function withoutHandMade(sql: string): string | null {
  const statements = sql.split(/(?=^-- )/mu).filter((statement) => !HAND_MADE.some((key) => statement.includes(`DROP CONSTRAINT "${key}"`)));
  return statements.join("").trim() === "" ? null : statements.join("");
}

/**
 * The SQL that leads from the migrations on disk to the schema on disk; it is worked out on an empty database in memory.
 *
 * @returns null if they agree. What Prisma's schema cannot say (check constraints, triggers, keys made by hand) is never part of it.
 */
export async function diffMigrations(schemaDir: string, migrationsDir: string): Promise<string | null> {
  const scratch = await startScratch();
  const pool = new Pool({ connectionString: scratch.url, max: 1 });
  try {
    const schema = readSchema(schemaDir);
    const adapter = migrationAdapter(pool);
    const engine = await openSchemaEngine(adapter, schema.files.map((file) => [file.path, file.content]));
    const { stdout, exitCode } = await engine.diff({
      from: { tag: "migrations", ...readMigrations(migrationsDir) },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    engine.free();
    return exitCode === 2 ? withoutHandMade(stdout ?? "") : null;
  } finally {
    await pool.end();
    await scratch.stop();
  }
}
