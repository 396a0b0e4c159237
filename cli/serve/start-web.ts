import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { projectRoot } from "@/lib/project-root";
import { nextCommand } from "./next-command";
import { groupEnded, signalGroup } from "./process-group";
import type { Settings } from "./settings";

/** `start` serves what was built, `dev` builds each page when it is asked for. */
export type Mode = "start" | "dev";

/** The web server's process. */
export interface WebServer {
  /** Fulfilled once it answers. */
  ready(signal: AbortSignal): Promise<void>;
  /** Fulfilled with what to tell the person if it ends by itself. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** How long requests may take to finish after being told to stop, in milliseconds. */
const GRACE = 5000;

/** How long to wait after that for the kernel to have killed what is left, in milliseconds. */
const AFTER_KILL = 1000;

/** Starts Next on the host and port of the settings. It follows when this process dies, even by `kill -9`. */
export function startWeb(mode: Mode, settings: Settings, secrets: Record<string, string>): WebServer {
  const followParent = pathToFileURL(fileURLToPath(new URL("./follow-parent.js", import.meta.url))).href;
  const command = nextCommand(mode, "--hostname", settings.host, "--port", String(settings.port));
  const child = spawn(process.execPath, ["--import", followParent, ...command], {
    cwd: projectRoot,
    // A group of its own: Ctrl-C reaches only the launcher, which stops one after the other.
    detached: process.platform !== "win32",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      ...secrets,
      HOST: settings.host,
      PORT: String(settings.port),
      RECOUPE_DATA: settings.dataDirectory,
      NEXT_TELEMETRY_DISABLED: "1",
    },
  });
  const ended = once(child, "exit").then(() => "The web server has stopped by itself; start again.");
  return { ended, ready: (signal) => untilItAnswers(settings, ended, signal), stop: () => stop(child, mode) };
}

async function untilItAnswers({ host, port }: Settings, ended: Promise<string>, signal: AbortSignal): Promise<void> {
  const health = `http://${reachable(host)}:${port}/api/health`;
  let died: string | null = null;
  void ended.then((reason) => {
    died = reason;
  });
  for (;;) {
    signal.throwIfAborted();
    if (died) throw new Error(died);
    const answer = await fetch(health, { signal }).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
}

/** Where to reach a server that listens on every address. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * Next may have processes of its own, and must not leave one behind when it has no time to stop them. `next dev` that is
 * asked to stop starts one more, outside the group, to hand on telemetry that is switched off: it is not asked.
 */
async function stop(child: ChildProcess, mode: Mode): Promise<void> {
  const leader = child.pid;
  if (leader === undefined) return;
  if (mode === "start") {
    signalGroup(leader, "SIGTERM");
    await groupEnded(leader, GRACE);
  }
  if (signalGroup(leader, "SIGKILL")) await groupEnded(leader, AFTER_KILL);
}
