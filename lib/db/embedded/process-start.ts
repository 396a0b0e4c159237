import { readFileSync } from "node:fs";

/**
 * When a process started, as text only good for comparing: the boot's id and the clock ticks since then (proc(5), field 22
 * of stat). Null if there is no such process, or no /proc. A process that has ended counts as none even while its parent has
 * not asked how: in a container whose first process never asks, it stays in /proc for good.
 */
export function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (afterName[0] === "Z" || afterName[0] === "X") return null;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${afterName[19]}`;
  } catch {
    return null;
  }
}
