import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import type { DataDirectory } from "./data-directory";
import type { Greeting, ServerMessage, StarterMessage } from "./messages";
import { DataInUse } from "./owner";

/** An embedded server that this process has started. */
export interface StartedServer {
  greeting: Greeting;
  pid: number;
  /** Fulfilled when the server's process has ended, for whatever reason. */
  ended: Promise<void>;
  /** This process needs it no longer; waits for its end unless others use it still. */
  release(): Promise<void>;
}

/**
 * Starts the embedded server in a process of its own, which outlives neither this one nor its other users.
 *
 * @param startedBy what a second start says holds the data
 * @throws DataInUse
 */
export async function startServer(directory: DataDirectory, startedBy: string): Promise<StartedServer> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const entry = fileURLToPath(new URL("./server-main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", tsx, entry, directory.root, startedBy], {
    // In a group of its own, out of reach of the terminal's Ctrl-C: those who use the database stop first.
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(() => undefined);
  const greeting = await firstMessage(child, ended, directory);
  // A user that forgets to release must still be able to end; the server notices.
  child.unref();
  child.channel?.unref();
  return { greeting, pid: child.pid ?? 0, ended, release: () => release(child, ended) };
}

async function firstMessage(child: ChildProcess, ended: Promise<void>, directory: DataDirectory): Promise<Greeting> {
  const first = await Promise.race([nextMessage(child), ended]);
  if (first?.kind === "ready") return first.greeting;
  if (first?.kind === "refused") throw new DataInUse(directory.root, first.owner);
  const reason = first?.kind === "failed" ? first.reason : "its process ended at once";
  throw new Error(`The embedded database in ${directory.root} did not start: ${reason}`);
}

async function release(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (!child.connected) return ended;
  child.ref();
  child.channel?.ref();
  const kept = nextMessage(child);
  const request: StarterMessage = { kind: "release" };
  child.send(request);
  await Promise.race([ended, kept]);
  if (child.connected) child.disconnect();
  child.unref();
}

async function nextMessage(child: ChildProcess): Promise<ServerMessage> {
  const [message]: ServerMessage[] = await once(child, "message");
  if (!message) throw new Error("The embedded database sent an empty message.");
  return message;
}
