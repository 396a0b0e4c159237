import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";

/**
 * Every migration on disk, oldest first, in the shape the schema engine takes.
 *
 * @param migrationsDir absolute path of `prisma/migrations`
 */
export function readMigrations(migrationsDir: string): MigrationList {
  const lockfile = join(migrationsDir, "migration_lock.toml");
  return {
    baseDir: migrationsDir,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames(migrationsDir).map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(migrationsDir, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** Names of the migration folders, oldest first: they start with a UTC time stamp. */
export function migrationNames(migrationsDir: string): string[] {
  if (!existsSync(migrationsDir)) return [];
  return readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Every `.prisma` file of a schema folder.
 *
 * @param schemaDir absolute path of `prisma/schema`
 */
export function readSchema(schemaDir: string): SchemasContainer {
  const files = readdirSync(schemaDir, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".prisma"));
  return {
    files: files.sort().map((path) => ({
      path: join(schemaDir, path),
      content: readFileSync(join(schemaDir, path), "utf8"),
    })),
  };
}
