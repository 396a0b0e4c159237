import { readdirSync, readFileSync } from "node:fs";

/**
 * Processor time in ms that this process and those it started have had so far (Linux; 0 elsewhere). A database process does one
 * thing at a time, and this one waits for it: on a machine that does nothing else both together take as long as a clock says.
 */
export function processorTime(pid: number = process.pid): number {
  try {
    return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + timeOfThread(pid, thread), 0);
  } catch {
    return 0;
  }
}

function timeOfThread(pid: number, thread: string): number {
  const at = `/proc/${pid}/task/${thread}`;
  const nanoseconds = Number(readFileSync(`${at}/schedstat`, "utf8").split(" ")[0]);
  const children = readFileSync(`${at}/children`, "utf8").trim().split(/\s+/u).filter(Boolean);
  return children.reduce((sum, child) => sum + processorTime(Number(child)), nanoseconds / 1e6);
}
