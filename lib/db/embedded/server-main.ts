import { setTimeout } from "node:timers/promises";
import { connectionUrl } from "../connection-url";
import { keepStatistics } from "./keep-statistics";
import { Leases } from "./leases";
import type { ServerMessage, StarterMessage } from "./messages";
import { prepareDataDirectory } from "./data-directory";
import { takeLock, type Lock } from "./lock";
import { openDatabase } from "./open-database";
import { DataInUse } from "./owner";
import { serveSocket } from "./serve-socket";
import { shortPath } from "./short-path";

/** Between two looks at what has changed. PostgreSQL looks once a minute; a bulk import should be quick to read at once. In ms. */
const LOOK_EVERY = 10_000;

/**
 * The embedded server's process: `server-main.ts <data directory> <what started it>`. It is the only one to open the
 * cluster, ends when nobody needs it any longer, and tells its parent over Node's IPC channel how it went.
 */
async function main(path: string, startedBy: string): Promise<void> {
  process.umask(0o077);
  process.title = "recoupe-database";
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  const leases = new Leases(stop);
  process.on("message", (message: StarterMessage) => {
    if (message.kind === "release" && leases.releaseStarter() === "kept") tell({ kind: "kept" });
  });
  process.on("disconnect", () => leases.releaseStarter());
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.on("SIGHUP", stop);

  const directory = prepareDataDirectory(path);
  const lock: Lock = await takeLock(directory, startedBy, leases.accept);
  const { db } = await openDatabase(directory.cluster, abandon);
  const socket = await serveSocket(db, process.platform === "win32" ? null : shortPath(directory.run));
  const greeting = { port: "port" in socket.endpoint ? socket.endpoint.port : null };
  leases.greet(greeting);
  tell({ kind: "ready", greeting });

  const url = connectionUrl(socket.endpoint);
  const looking = look(url, stopped.signal);
  if (!stopped.signal.aborted) await new Promise((resolve) => stopped.signal.addEventListener("abort", resolve));
  await looking;
  // A command that started the server for its own run ends before the first look.
  await keepStatistics(url, false).catch(report);
  await socket.stop();
  await db.close();
  leases.closeAll();
  await lock.release();
}

/** Looks after the tables until told to stop. What goes wrong costs speed, never data: it is reported, and the server goes on. */
async function look(url: string, stop: AbortSignal): Promise<void> {
  for (;;) {
    await setTimeout(LOOK_EVERY, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) return;
    await keepStatistics(url).catch(report);
  }
}

function report(error: unknown): void {
  process.stderr.write(`The embedded database could not look after its tables: ${String(error)}\n`);
}

function tell(message: ServerMessage): void {
  if (process.connected) process.send?.(message);
}

/** PGlite has broken down: what it holds in memory is worthless, what it acknowledged is on the disk and found at the next start. */
function abandon(error: unknown): never {
  process.stderr.write(`The embedded database has failed: ${String(error)}\n`);
  process.exit(1);
}

try {
  await main(process.argv[2] ?? "", process.argv[3] ?? "");
  process.exit(0);
} catch (error) {
  const message: ServerMessage =
    error instanceof DataInUse
      ? { kind: "refused", owner: error.owner }
      : { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
  if (process.send) process.send(message, () => process.exit(1));
  else process.exit(1);
}
