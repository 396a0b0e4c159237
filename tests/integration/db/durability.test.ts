import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/lib/db/embedded/connect";
import { openDatabase, type OpenDatabase } from "@/lib/db/embedded/open-database";
import { findOwner } from "@/lib/db/embedded/owner";
import { hungUp, openClient, withClients } from "@/tests/support/embedded/clients";
import { useDataDirectories } from "@/tests/support/embedded/data-directories";

const newDataDirectory = useDataDirectories();

describe("a commit", () => {
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await openDatabase(join(await newDataDirectory(), "database"), (error) => {
      throw error;
    });
    await open.db.exec("CREATE TABLE written (n INT)");
  });
  afterAll(() => open.db.close());

  it("is acknowledged only after an fsync of its own", async () => {
    for (let n = 0; n < 25; n += 1) {
      const before = open.fs.fsyncs;
      await open.db.query("INSERT INTO written VALUES ($1)", [n]);
      expect(open.fs.fsyncs).toBeGreaterThan(before);
    }
  });

  it("of nothing costs no fsync, so that the count above means something", async () => {
    await open.db.query("SELECT count(*) FROM written");
    const before = open.fs.fsyncs;
    await open.db.query("SELECT count(*) FROM written");
    expect(open.fs.fsyncs).toBe(before);
  });
});

describe("kill -9 of the server", () => {
  it("loses no acknowledged commit, again and again, and the data can be used at once", async () => {
    const directory = await newDataDirectory();
    const acknowledged: number[] = [];
    let next = 0;
    for (let round = 0; round < 4; round += 1) {
      const database = await connect(directory);
      const owner = await findOwner(join(directory, "run"));
      const client = await openClient(database.url);
      await client.query("CREATE TABLE IF NOT EXISTS kept (n INT PRIMARY KEY)");
      const { rows } = await client.query<{ n: number }>("SELECT n FROM kept");
      const found = new Set(rows.map((row) => row.n));
      expect(acknowledged.filter((n) => !found.has(n))).toEqual([]);
      const lost = hungUp(client);
      const target = acknowledged.length + 30 + round;
      try {
        for (;;) {
          next += 1;
          await client.query("INSERT INTO kept VALUES ($1)", [next]);
          acknowledged.push(next);
          if (acknowledged.length === target) process.kill(owner?.pid ?? 0, "SIGKILL");
        }
      } catch {
        await lost;
      }
      await database.ended;
    }
    expect(acknowledged.length).toBeGreaterThan(100);
  });
});

describe("the data directory", () => {
  it("is its owner's alone, every file and folder of it, also those that were open to all", async () => {
    const directory = await newDataDirectory();
    const database = await connect(directory);
    await withClients(database.url, 1, (client) => client.query("CREATE TABLE new_file (n INT); CHECKPOINT"));
    const open: string[] = [];
    for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const { mode } = await stat(path);
      if ((mode & 0o077) !== 0) open.push(path);
    }
    await database.stop();
    expect(open).toEqual([]);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });
});
