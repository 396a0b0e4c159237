import { setTimeout as wait } from "node:timers/promises";

/**
 * Sends a signal to every process of a group: a program and whatever it has started, which may outlive it.
 *
 * @param leader number of the process that was started as `detached`
 * @param signal 0 only asks
 * @returns whether the group still has a process
 */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    // Windows has no process groups.
    return process.kill(process.platform === "win32" ? leader : -leader, signal);
  } catch {
    return false;
  }
}

/**
 * Waits until a group has no process any longer, or for so many milliseconds: a killed process stays in its group until
 * somebody asks how it ended, which in a container may be never.
 */
export async function groupEnded(leader: number, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  while (signalGroup(leader, 0) && performance.now() < deadline) await wait(20);
}
