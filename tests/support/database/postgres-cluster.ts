import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { connectionUrl } from "@/lib/db/connection-url";

/** A PostgreSQL cluster for one run of the tests. */
export interface PostgresCluster {
  /** Directory of its Unix socket; it listens nowhere else. */
  directory: string;
  stop(): Promise<void>;
}

/** Where Debian's packages install the servers, each version in its own folder. */
const INSTALLED = "/usr/lib/postgresql";

/** Nothing here outlives the run, so nothing needs to reach the disk. */
const SETTINGS = ["listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/** Starts a new cluster of the newest PostgreSQL on this machine, or returns null if there is none that may be run. */
export async function startPostgresCluster(): Promise<PostgresCluster | null> {
  const bin = newestBinaries();
  const identity = serverIdentity();
  if (!bin || !identity) return null;
  const directory = mkdtempSync(join(tmpdir(), "recoupe-pg-"));
  if (identity !== "self") chownSync(directory, identity.uid, identity.gid);
  const runAs = identity === "self" ? {} : identity;
  const data = join(directory, "data");
  const initdb = ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(bin, "initdb"), initdb, { ...runAs, cwd: directory, stdio: "pipe" });
  const settings = [...SETTINGS, `unix_socket_directories=${directory}`].flatMap((setting) => ["-c", setting]);
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings], {
    ...runAs,
    cwd: directory,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await untilReady(server);
  return {
    directory,
    stop: async () => {
      const ended = once(server, "exit");
      // A fast shutdown: does not wait for clients.
      server.kill("SIGINT");
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The URL of one database of a cluster. */
export function databaseUrl(directory: string, database: string): string {
  return connectionUrl({ directory }, database);
}

function newestBinaries(): string | null {
  if (!existsSync(INSTALLED)) return null;
  const versions = readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(INSTALLED, version, "bin")).find((bin) => existsSync(join(bin, "initdb"))) ?? null;
}

/** PostgreSQL refuses to run as root; its package brings a user for it. */
function serverIdentity(): { uid: number; gid: number } | "self" | null {
  if (process.getuid?.() !== 0) return "self";
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

async function untilReady(server: ChildProcess): Promise<void> {
  if (!server.stderr) throw new Error("PostgreSQL was started without its log.");
  const lines: string[] = [];
  for await (const line of createInterface({ input: server.stderr })) {
    lines.push(line);
    if (!line.includes("ready to accept connections")) continue;
    server.stderr.resume();
    return;
  }
  throw new Error(`PostgreSQL did not start:\n${lines.join("\n")}`);
}
