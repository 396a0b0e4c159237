import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startScratch, type ScratchDatabase } from "@/lib/db/embedded/scratch";
import { migrate } from "@/lib/db/migrate";
import { diffMigrations } from "@/lib/db/migrations/diff";
import { migrationNames } from "@/lib/db/migrations/migration-files";
import { projectRoot } from "@/lib/project-root";
import { describeOnEachDatabase } from "@/tests/support/database/describe-on-each-database";

const migrations = join(projectRoot, "prisma/migrations");

const FUNCTION_WITH_SEMICOLONS = `
CREATE TABLE watched (n INT);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'no; never' USING ERRCODE = 'P0001';
END;
$$;
CREATE TRIGGER refuse BEFORE INSERT ON watched FOR EACH ROW EXECUTE FUNCTION refuse();`;

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

describeOnEachDatabase("migrations", (database) => {
  let directory = "";

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "recoupe-migrations-"));
    await cp(migrations, directory, { recursive: true });
  });
  afterAll(() => rm(directory, { recursive: true }));

  async function addMigration(name: string, sql: string): Promise<void> {
    await mkdir(join(directory, name));
    await writeFile(join(directory, name, "migration.sql"), sql);
  }

  const history = () =>
    withClient(database().url, async (client) => {
      const { rows } = await client.query("SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY started_at");
      return rows;
    });

  it("are all recorded as finished in Prisma's own table", async () => {
    const rows = await history();
    expect(rows.map((row) => row.migration_name)).toEqual(migrationNames(migrations));
    expect(rows.every((row) => row.finished_at instanceof Date)).toBe(true);
  });

  it("leave a database alone that is up to date", async () => {
    expect(await migrate(database().url)).toEqual([]);
  });

  it("are applied once when several processes start together, with functions whole", async () => {
    await addMigration("90010101000000_watched", FUNCTION_WITH_SEMICOLONS);
    const url = database().url;
    const applied = await Promise.all([migrate(url, directory), migrate(url, directory), migrate(url, directory)]);
    expect(applied.flat()).toEqual(["90010101000000_watched"]);
    await expect(withClient(url, (client) => client.query("INSERT INTO watched VALUES (1)"))).rejects.toThrow("no; never");
  });

  it("leave nothing behind when one of them fails, and say why", async () => {
    const before = await history();
    await addMigration("90020101000000_fine", "CREATE TABLE fine (n INT);");
    await addMigration("90030101000000_broken", "CREATE TABLE half (n INT); CREATE TABLE broken (n no_such_type);");
    await expect(migrate(database().url, directory)).rejects.toThrow('type "no_such_type" does not exist');
    expect(await history()).toEqual(before);
    const tables = await withClient(database().url, (client) => client.query("SELECT to_regclass('fine') AS a, to_regclass('half') AS b"));
    expect(tables.rows).toEqual([{ a: null, b: null }]);
  });

  it("refuse a database that a newer version has written", async () => {
    await expect(migrate(database().url)).rejects.toThrow("written by a newer version of Recoupe (90010101000000_watched)");
  });

  it("may use the extensions that search needs", async () => {
    const { rows } = await withClient(database().url, (client) =>
      client.query("SELECT name FROM pg_available_extensions WHERE name = ANY($1) ORDER BY name", [
        ["fuzzystrmatch", "pg_trgm", "unaccent"],
      ]),
    );
    expect(rows.map((row) => row.name)).toEqual(["fuzzystrmatch", "pg_trgm", "unaccent"]);
  });
});

describe("the schema", () => {
  let scratch: ScratchDatabase;
  beforeAll(async () => {
    scratch = await startScratch();
  });
  afterAll(() => scratch.stop());

  it("is what the migrations make, but for what it cannot express", async () => {
    expect(await diffMigrations(join(projectRoot, "prisma/schema"), migrations)).toBeNull();
  });

  it("is made in an empty database from nothing", async () => {
    expect(await migrate(scratch.url)).toEqual(migrationNames(migrations));
  });
});
