import { spawn } from "node:child_process";
import { once } from "node:events";
import { symlink } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect, startExclusively } from "@/lib/db/embedded/connect";
import { findOwner } from "@/lib/db/embedded/owner";
import { projectRoot } from "@/lib/project-root";
import { hungUp, openClient, withClients } from "@/tests/support/embedded/clients";
import { useDataDirectories } from "@/tests/support/embedded/data-directories";
import { canIsolate, startElsewhere } from "@/tests/support/embedded/start-elsewhere";

const newDataDirectory = useDataDirectories();

describe("a second start on the same data", () => {
  it("is refused with the name, process, machine and time of the first", async () => {
    const directory = await newDataDirectory();
    const first = await startExclusively(directory, "npm start");
    const owner = await findOwner(join(directory, "run"));
    const refusal = `The data in ${directory} is in use by "npm start" (process ${owner?.pid} on ${hostname()}, since ${owner?.since}).`;
    await expect(startExclusively(directory, "npm run dev")).rejects.toThrow(refusal);
    const alias = `${directory}-alias`;
    await symlink(directory, alias);
    await expect(startExclusively(alias, "npm run dev")).rejects.toThrow(refusal);
    await first.stop();
    const second = await startExclusively(directory, "npm run dev");
    await second.stop();
  });

  it.skipIf(!canIsolate())("is refused between containers too, where abstract sockets and process numbers mean nothing", async () => {
    const directory = await newDataDirectory();
    const first = await startExclusively(directory, "npm start");
    const second = await startElsewhere(directory, true);
    expect(second.outcome).toContain('is in use by "npm start"');
    await second.release();
    await first.stop();
    const third = await startElsewhere(directory, true);
    expect(third.outcome).toBe("started");
    await third.release();
  });

  it.skipIf(!canIsolate())("lets exactly one of several through that start in the same moment in several containers", async () => {
    const directory = await newDataDirectory();
    const starts = await Promise.all([1, 2, 3].map(() => startElsewhere(directory, true)));
    const outcomes = starts.map((start) => start.outcome);
    await Promise.all(starts.map((start) => start.release()));
    expect(outcomes.filter((outcome) => outcome === "started")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.includes("is in use by"))).toHaveLength(2);
    expect(await findOwner(join(directory, "run"))).toBeNull();
  });
});

describe("the server's process", () => {
  it("serves those who join after the one that started it has left, and ends with the last", async () => {
    const directory = await newDataDirectory();
    const starter = await connect(directory);
    const joined = await connect(directory);
    expect(joined.url).toBe(starter.url);
    await starter.stop();
    const watcher = await openClient(joined.url);
    expect((await watcher.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    const end = hungUp(watcher);
    await joined.stop();
    await end;
  });

  it("ends when the process that started it is killed, and what was written is there for the next", async () => {
    const directory = await newDataDirectory();
    const program = `
      const { connect } = await import("./lib/db/embedded/connect.ts");
      const { url } = await connect(process.env.DIRECTORY);
      process.stdout.write(url);
      setInterval(() => undefined, 1000);`;
    const starter = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
      cwd: projectRoot,
      env: { ...process.env, DIRECTORY: directory },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [url] = await once(starter.stdout, "data");
    const client = await openClient(String(url));
    await client.query("CREATE TABLE kept AS SELECT 1 AS n");
    const end = hungUp(client);
    starter.kill("SIGKILL");
    await end;
    const next = await connect(directory);
    const [result] = await withClients(next.url, 1, (again) => again.query("SELECT n FROM kept"));
    expect(result?.rows).toEqual([{ n: 1 }]);
    await next.stop();
  });

  it.each(["SIGTERM", "SIGINT"] as const)("shuts the cluster down in order on %s", async (signal) => {
    const directory = await newDataDirectory();
    const database = await startExclusively(directory, "npm start");
    const owner = await findOwner(join(directory, "run"));
    process.kill(owner?.pid ?? 0, signal);
    await database.ended;
    expect(await findOwner(join(directory, "run"))).toBeNull();
    const again = await startExclusively(directory, "npm start");
    await again.stop();
  });

  it("is reached in a directory whose path is too long for a socket", async () => {
    const directory = join(await newDataDirectory(), "a-rather-long-name-".repeat(8));
    const database = await connect(directory);
    const [result] = await withClients(database.url, 1, (client) => client.query("SELECT 1 AS one"));
    expect(result?.rows).toEqual([{ one: 1 }]);
    const joined = await connect(directory);
    await joined.stop();
    await database.stop();
  });
});
