import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { projectRoot } from "@/lib/project-root";

/** A program in a process group of its own, as a terminal makes one for each command. */
export interface Running {
  child: ChildProcess;
  /** All it has written so far, both streams. */
  output(): string;
  /** Fulfilled when the output contains the text; rejected if the program ends before. */
  said(text: string): Promise<void>;
  /** What Ctrl-C does: every process of the group gets the signal. */
  signalGroup(signal: NodeJS.Signals): void;
  /** The exit status, as soon as there is one. */
  ended: Promise<number | null>;
  /** Fulfilled when nobody holds its output any longer: not the program, and none of its descendants. */
  closed: Promise<void>;
}

/** Starts a program of the project. */
export function run(command: string, parameters: string[], env: Record<string, string>): Running {
  const child = spawn(command, parameters, {
    cwd: projectRoot,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = once(child, "exit").then(([status]: (number | null)[]) => status ?? null);
  const closed = once(child, "close").then(() => undefined);
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (output.includes(text)) resolve();
      };
      child.stdout.on("data", check);
      child.stderr.on("data", check);
      void closed.then(() => reject(new Error(`It ended without saying "${text}":\n${output}`)));
      check();
    });
  return { child, output: () => output, said, signalGroup: (signal) => process.kill(-(child.pid ?? 0), signal), ended, closed };
}

/**
 * The processes that have a variable in their environment, by their command: children inherit it, whatever group or
 * parent they end up in. Linux only.
 */
export function processesWith(name: string, value: string): string[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      const environment = readProcess(pid, "environ").split("\0");
      return environment.includes(`${name}=${value}`) ? [readProcess(pid, "cmdline").replaceAll("\0", " ").trim()] : [];
    });
}

function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
