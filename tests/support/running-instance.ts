import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Recoupe started the way `npm start` does, on a data directory of its own. */
export interface RunningInstance {
  /** `http://127.0.0.1:<port>`. */
  readonly address: string;
  /** The one-time link for the first account, as the terminal showed it. */
  readonly ownerLink: string;
  readonly dataDirectory: string;
  /** The launcher and every process below it, now (Linux). */
  readonly pids: () => number[];
  /** Ends it as Ctrl-C would, and removes the data. */
  readonly stop: () => Promise<void>;
}

/** Longest wait for a first start, which builds the pages. In ms. */
const PATIENCE = 600_000;

/**
 * Starts an instance and waits until it says that it is ready.
 * @param options the project's folder, and what else its environment holds
 * @throws Error with what it printed
 */
export async function startInstance({ folder = ".", environment = {} }: { folder?: string; environment?: Readonly<Record<string, string>> } = {}): Promise<RunningInstance> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "recoupe-e2e-"));
  const port = await freePort();
  const child = spawn(process.execPath, ["--conditions=react-server", "cli/serve/launch.js", "start"], {
    cwd: folder,
    env: { ...plainEnvironment(), ...environment, RECOUPE_DATA: dataDirectory, PORT: String(port), HOST: "127.0.0.1", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const gone = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGINT");
      await gone;
    }
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    const ownerLink = await waitForOwnerLink(child);
    return { address: `http://127.0.0.1:${port}`, ownerLink, dataDirectory, stop, pids: () => family(child.pid ?? 0) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The environment without what would make the instance another one than a new user's. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, NEXTAUTH_SECRET: _secret, APP_ORIGIN: _origin, NODE_ENV: _mode, ...rest } = process.env;
  return rest as NodeJS.ProcessEnv;
}

function waitForOwnerLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const timer = setTimeout(() => reject(new Error(`Recoupe did not start in time. It printed:\n${printed}`)), PATIENCE);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const link = /https?:\/\/\S+\/setup\?token=\S+/u.exec(printed)?.[0];
      if (link === undefined) return;
      clearTimeout(timer);
      resolve(link);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("close", (code) => {
      clearTimeout(timer);
      reject(new Error(`Recoupe ended with ${code}. It printed:\n${printed}`));
    });
  });
}

/** A process and all below it, as /proc tells; the database server lives in a group of its own but has the same ancestor. */
function family(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(/\s+/u).filter(Boolean).map(Number);
    return [pid, ...children.flatMap(family)];
  } catch {
    return [];
  }
}

/** A port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
