import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type EmbeddedDatabase } from "@/lib/db/embedded/connect";
import { projectRoot } from "@/lib/project-root";
import { openClient, withClients } from "@/tests/support/embedded/clients";
import { useDataDirectories } from "@/tests/support/embedded/data-directories";
import { BareClient, message } from "@/tests/support/embedded/protocol";

/** Begins a transaction, writes, says so, and waits to be killed. */
const UNFINISHED = `
  import pg from "pg";
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  await client.query("BEGIN");
  await client.query("UPDATE counter SET n = -1");
  process.stdout.write("written");
  setInterval(() => undefined, 1000);`;

const newDataDirectory = useDataDirectories();

describe("clients of the embedded server, which has one backend for all", () => {
  let database: EmbeddedDatabase;
  beforeAll(async () => {
    database = await connect(await newDataDirectory());
    await withClients(database.url, 1, (client) =>
      client.query("CREATE TABLE counter (n INT); INSERT INTO counter VALUES (0); CREATE TABLE texts (id INT, body TEXT)"),
    );
  });
  afterAll(() => database.stop());

  const counter = async () => {
    const [result] = await withClients(database.url, 1, (client) => client.query("SELECT n FROM counter"));
    return result?.rows[0]?.n;
  };

  it("lose no update when all of them read, add and write at once", async () => {
    await withClients(database.url, 20, async (client) => {
      for (let round = 0; round < 10; round += 1) {
        await client.query("BEGIN");
        const { rows } = await client.query("SELECT n FROM counter");
        await client.query("UPDATE counter SET n = $1", [rows[0].n + 1]);
        await client.query("COMMIT");
      }
    });
    expect(await counter()).toBe(200);
  });

  it("do not get each other's statement when one of them takes long to arrive", async () => {
    const size = 400_000;
    const lengths = await withClients(database.url, 12, async (client, index) => {
      if (index % 2 === 0) {
        await client.query("INSERT INTO texts VALUES ($1, $2)", [index, "x".repeat(size + index)]);
        return null;
      }
      for (let round = 0; round < 40; round += 1) {
        const { rows } = await client.query("SELECT $1::int AS id, length($2) AS length", [index, "y".repeat(round)]);
        expect(rows).toEqual([{ id: index, length: round }]);
      }
      return index;
    });
    expect(lengths.filter((index) => index !== null)).toEqual([1, 3, 5, 7, 9, 11]);
    const [stored] = await withClients(database.url, 1, (client) =>
      client.query("SELECT id, length(body) AS length FROM texts ORDER BY id"),
    );
    expect(stored?.rows).toEqual([0, 2, 4, 6, 8, 10].map((id) => ({ id, length: size + id })));
  });

  it("go on after one of them was killed inside its transaction, which is undone", async () => {
    const before = await counter();
    const child = spawn(process.execPath, ["--input-type=module", "--eval", UNFINISHED], {
      cwd: projectRoot,
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    const waiting = counter();
    child.kill("SIGKILL");
    expect(await waiting).toBe(before);
  });

  it("go on after one of them failed halfway through an exchange and hung up", async () => {
    const client = await openClient(database.url);
    await client.query("BEGIN");
    await expect(client.query("SELECT 1 / $1::int", [0])).rejects.toThrow("division by zero");
    await client.end();
    expect(await counter()).toBe(200);
  });

  it("get the answers to an exchange at its end, those before a mistake among them", async () => {
    const client = await BareClient.open(database.url);
    const say = (text: string) => Buffer.concat([message("P", `\0${text}\0\0\0`), message("B", "\0\0\0\0\0\0\0\0"), message("E", "\0\0\0\0\0")]);
    client.socket.write(Buffer.concat([say("SELECT 1"), say("SELECT 2"), message("S")]));
    expect(await client.hear("Z")).toBe("12DC12DCZ");
    client.socket.write(Buffer.concat([say("SELECT 1"), say("SELECT nothing"), say("SELECT 2"), message("S")]));
    expect(await client.hear("Z")).toBe("12DCEZ");
    expect(await counter()).toBe(200);
    client.socket.destroy();
  });

  it("are answered before the end of an exchange when they ask for it, and one may then be left open", async () => {
    const client = await BareClient.open(database.url);
    client.socket.write(Buffer.concat([message("P", "\0SELECT 1\0\0\0"), message("H")]));
    expect(await client.hear("1")).toBe("1");
    client.socket.write(Buffer.concat([message("D", "S\0"), message("H")]));
    expect(await client.hear("T")).toBe("tT");
    const waiting = counter();
    client.socket.destroy();
    expect(await waiting).toBe(200);
  });

  it("may say goodbye in the middle of an exchange, which the others do not notice", async () => {
    const client = await BareClient.open(database.url);
    client.socket.write(Buffer.concat([message("P", "\0UPDATE counter SET n = 0\0\0\0"), message("B", "\0\0\0\0\0\0\0\0"), message("X")]));
    client.socket.end();
    expect(await counter()).toBe(200);
  });

  it("get answers of any size whole", async () => {
    const [lengths] = await withClients(database.url, 1, async (client) => {
      const { rows } = await client.query("SELECT repeat($1, n) AS text FROM generate_series(1, 3000) n", ["é"]);
      return rows.map(({ text }) => text.length);
    });
    expect(lengths).toEqual(Array.from({ length: 3000 }, (_, index) => index + 1));
  });

  it("may be psql or any other client of PostgreSQL", async ({ skip }) => {
    const answer = await new Promise<string | null>((resolve) => {
      execFile("psql", [database.url, "-Atc", "SELECT n FROM counter"], (error, stdout) => resolve(error ? null : stdout));
    });
    if (answer === null) skip("there is no psql on this machine");
    expect(answer?.trim()).toBe("200");
  });
});
