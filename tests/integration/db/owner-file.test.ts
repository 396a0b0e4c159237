import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { prepareDataDirectory } from "@/lib/db/embedded/data-directory";
import { takeLock } from "@/lib/db/embedded/lock";
import { ownerFile, type Owner } from "@/lib/db/embedded/owner";
import { processStart } from "@/lib/db/embedded/process-start";

const ignoreClient = () => undefined;

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "recoupe-owner-"));
});
afterAll(() => rm(root, { recursive: true }));

describe("an owner file", () => {
  async function leftBehind(change: Partial<Owner>): Promise<{ directory: string; owner: Owner }> {
    const directory = await mkdtemp(join(root, "data-"));
    const { run } = prepareDataDirectory(directory);
    const owner: Owner = {
      startedBy: "npm start",
      host: hostname(),
      pid: process.pid,
      processStart: processStart(process.pid),
      since: "2026-01-01T00:00:00.000Z",
      socket: "owner-gone.sock",
      ...change,
    };
    writeFileSync(ownerFile(run, 7), JSON.stringify(owner));
    return { directory, owner };
  }

  async function takeAndRelease(directory: string): Promise<string> {
    const lock = await takeLock(prepareDataDirectory(directory), "npm run dev", ignoreClient);
    await lock.release();
    return lock.owner.startedBy;
  }

  it("of a process that has ended keeps nobody out, also if its number now belongs to another", async () => {
    const { directory } = await leftBehind({ processStart: "another-boot:1" });
    const data = prepareDataDirectory(directory);
    const lock = await takeLock(data, "npm start", ignoreClient);
    expect(JSON.parse(readFileSync(ownerFile(data.run, 8), "utf8"))).toEqual(lock.owner);
    await lock.release();
  });

  it("of another machine that does not answer keeps nobody out: a container gets a new name at each start", async () => {
    const { directory } = await leftBehind({ host: "another-machine" });
    expect(await takeAndRelease(directory)).toBe("npm run dev");
  });

  it.skipIf(process.platform !== "linux")("of a living process keeps everyone out even if its socket was deleted", async () => {
    const { directory, owner } = await leftBehind({});
    await expect(takeLock(prepareDataDirectory(directory), "npm start", ignoreClient)).rejects.toMatchObject({ owner });
  });

  it.skipIf(process.platform !== "linux")("of a process that ended without its parent asking keeps nobody out", async () => {
    const parent = spawn("sh", ["-c", "sleep 1000 & echo $!; exec sleep 1000"], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void parent.kill("SIGKILL"));
    const [line] = await once(createInterface({ input: parent.stdout }), "line");
    const pid = Number(line);
    const start = processStart(pid);
    expect(start).not.toBeNull();
    process.kill(pid, "SIGKILL");
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, "utf8")).toContain(") Z ");
    const { directory } = await leftBehind({ pid, processStart: start });
    expect(await takeAndRelease(directory)).toBe("npm run dev");
  });

  it("half written keeps nobody out", async () => {
    const { directory } = await leftBehind({});
    const data = prepareDataDirectory(directory);
    writeFileSync(ownerFile(data.run, 9), '{"startedBy":"npm st');
    expect(await takeAndRelease(directory)).toBe("npm run dev");
  });
});
