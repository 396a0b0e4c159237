import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { projectRoot } from "@/lib/project-root";

/** Starts the embedded server, says how it went, and holds it until its input is closed. */
const START = `
  const { startExclusively } = await import("./lib/db/embedded/connect.ts");
  try {
    const database = await startExclusively(process.env.DIRECTORY, "elsewhere");
    console.log("started");
    for await (const _ of process.stdin);
    await database.stop();
  } catch (error) {
    console.log(error.message);
  }`;

/** Whether this account may make a network namespace, as containers have each their own. */
export function canIsolate(): boolean {
  try {
    execFileSync("unshare", ["--net", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A start by another process. */
export interface ElsewhereStart {
  /** "started", or the reason why not. */
  outcome: string;
  /** Lets go of what was started, and waits for the process to end. */
  release(): Promise<void>;
}

/** Starts the embedded server from another process, in a network namespace of its own if asked. */
export async function startElsewhere(directory: string, isolated: boolean): Promise<ElsewhereStart> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const node = [process.execPath, "--import", tsx, "--input-type=module", "--eval", START];
  const [command = "", ...parameters] = isolated ? ["unshare", "--net", ...node] : node;
  const child = spawn(command, parameters, {
    cwd: projectRoot,
    env: { ...process.env, DIRECTORY: directory },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const release = async () => {
    child.stdin.end();
    await ended;
  };
  return { outcome: String(line), release };
}
