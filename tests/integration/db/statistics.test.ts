import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Client } from "pg";
import { connect, type EmbeddedDatabase } from "@/lib/db/embedded/connect";
import { keepStatistics } from "@/lib/db/embedded/keep-statistics";
import { openClient } from "@/tests/support/embedded/clients";
import { useDataDirectories } from "@/tests/support/embedded/data-directories";

const newDataDirectory = useDataDirectories();

/** What the planner believes: -1 for "never looked". */
const ROWS = "SELECT relname, reltuples::int AS rows FROM pg_class WHERE relname IN ('filled', 'Odd \"name\"') ORDER BY relname";

describe("the embedded database's statistics", () => {
  let directory: string;
  let database: EmbeddedDatabase;
  let client: Client;
  beforeAll(async () => {
    directory = await newDataDirectory();
    database = await connect(directory);
    client = await openClient(database.url);
    await client.query(`CREATE TABLE filled (n INT); CREATE TABLE "Odd ""name""" (n INT)`);
  });
  afterAll(async () => {
    await client.end();
    await database.stop();
  });

  /** PostgreSQL reports what a session changed once a second at most; this makes it do so now. */
  const reported = () => client.query("SELECT pg_stat_force_next_flush()");

  it("are made for the tables that have changed, whatever their names", async () => {
    await client.query(`INSERT INTO filled SELECT generate_series(1, 500); INSERT INTO "Odd ""name""" SELECT generate_series(1, 60)`);
    await reported();
    expect((await keepStatistics(database.url)).toSorted()).toEqual(['Odd "name"', "filled"]);
    expect((await client.query(ROWS)).rows).toEqual([{ relname: 'Odd "name"', rows: 60 }, { relname: "filled", rows: 500 }]);
  });

  it("are left alone while little changes", async () => {
    await client.query("INSERT INTO filled VALUES (0)");
    await reported();
    expect(await keepStatistics(database.url)).toEqual([]);
  });

  it("come with dead rows freed", async () => {
    await client.query("UPDATE filled SET n = n + 1");
    await reported();
    await keepStatistics(database.url);
    const { rows } = await client.query("SELECT last_vacuum IS NOT NULL AS freed FROM pg_stat_user_tables WHERE relname = 'filled'");
    expect(rows).toEqual([{ freed: true }]);
  });

  it("let an index answer alone for rows that only came in", async () => {
    await client.query("CREATE TABLE grown AS SELECT generate_series(1, 5000) AS n");
    await reported();
    await keepStatistics(database.url);
    const { rows } = await client.query("SELECT relallvisible = relpages AS visible FROM pg_class WHERE relname = 'grown'");
    expect(rows).toEqual([{ visible: true }]);
  });

  it("are made before the server ends, for a command that started it for its own run", async () => {
    await client.query("CREATE TABLE brief AS SELECT generate_series(1, 300) AS n");
    await reported();
    await client.end();
    await database.stop();
    database = await connect(directory);
    client = await openClient(database.url);
    const { rows } = await client.query("SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'brief'");
    expect(rows).toEqual([{ rows: 300 }]);
  });
});
