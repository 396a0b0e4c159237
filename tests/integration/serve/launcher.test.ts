import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processesWith, run, type Running } from "@/tests/support/processes";

/** `npm run dev` itself would only put npm in between. It starts and stops the same parts as `npm start`, without a build. */
const LAUNCHER = ["--conditions=react-server", "cli/serve/launch.js", "dev"];
/** Milliseconds; the first page is compiled while the test waits, and all tests share the machine. */
const SLOW = 300_000;

const READY = "Ctrl-C stops it.";

/** tsx's compiler ends when the process it serves has ended, so just after the launcher itself. */
const COMPILER = /esbuild --service/;

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "recoupe-launcher-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function launch(port: number, env: Record<string, string> = {}): Running {
  return run(process.execPath, LAUNCHER, {
    DATABASE_URL: "",
    HOST: "127.0.0.1",
    PORT: String(port),
    RECOUPE_DATA: directory,
    ...env,
  });
}

describe("the launcher", () => {
  it("serves, hands out the owner's link, refuses a second start, and leaves no process behind on Ctrl-C", { timeout: SLOW }, async () => {
    const port = await freePort();
    const mark = randomUUID();
    const first = launch(port, { RECOUPE_TEST_MARK: mark });
    await first.said(READY);
    expect(first.output()).toContain(`Recoupe is ready: http://127.0.0.1:${port}\n`);
    const link = /http:\S+\/setup\?token=\S+/.exec(first.output())?.[0] ?? "";
    const [good, wrong] = await Promise.all([fetch(link), fetch(link.replace(/token=.*/, "token=guessed"))]);
    expect([good.status, wrong.status]).toEqual([200, 200]);
    expect(await good.text()).not.toBe(await wrong.text());
    expect((await stat(join(directory, "secrets/session-secret"))).mode & 0o777).toBe(0o600);

    const second = launch(await freePort());
    expect(await second.ended).toBe(1);
    await second.closed;
    expect(second.output()).toMatch(/The data in .* is in use by "npm run dev" \(process \d+ on .*, since .*\)\.\n/);

    expect(processesWith("RECOUPE_TEST_MARK", mark).length).toBeGreaterThan(2);
    first.signalGroup("SIGINT");
    expect(await first.ended).toBe(0);
    expect(processesWith("RECOUPE_TEST_MARK", mark).filter((command) => !COMPILER.test(command))).toEqual([]);
    await first.closed;
    expect(processesWith("RECOUPE_TEST_MARK", mark)).toEqual([]);
  });

  it("takes the web server and the database with it when it is killed", { timeout: SLOW }, async () => {
    const mark = randomUUID();
    const killed = launch(await freePort(), { RECOUPE_TEST_MARK: mark });
    await killed.said(READY);
    killed.child.kill("SIGKILL");
    await killed.closed;
    const again = launch(await freePort());
    await again.said(READY);
    again.child.kill("SIGTERM");
    expect(await again.ended).toBe(0);
  });

  it("stops when the npm that started it is told to", { timeout: SLOW }, async () => {
    const mark = randomUUID();
    const started = run("npm", ["run", "dev"], { DATABASE_URL: "", HOST: "127.0.0.1", PORT: String(await freePort()), RECOUPE_DATA: directory, RECOUPE_TEST_MARK: mark });
    await started.said(READY);
    started.child.kill("SIGTERM");
    await started.closed;
    expect(started.output()).toContain("Stopped.\n");
    expect(processesWith("RECOUPE_TEST_MARK", mark)).toEqual([]);
  });

  it("says in one line that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const refused = launch(port);
    expect(await refused.ended).toBe(1);
    await refused.closed;
    expect(refused.output()).toContain(`Port ${port} of 127.0.0.1 is taken. Choose another one: PORT=${port + 1} npm start\n`);
    other.close();
    await once(other, "close");
  });

  it("names the setting that makes no sense", async () => {
    const refused = launch(0, { PORT: "http" });
    expect(await refused.ended).toBe(2);
    await refused.closed;
    expect(refused.output()).toMatch(/^A setting makes no sense\. PORT: [^\n]*\n$/);
  });
});
