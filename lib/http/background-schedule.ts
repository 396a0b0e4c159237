import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { anonymousContext } from "@/lib/auth/context";
import type { Principal } from "@/lib/domain/access/principal";
import { SCHEDULE_LIMITS } from "@/lib/limits";
import { reportDefect } from "@/lib/log";
import { runDue } from "@/lib/services/schedule/run-due";

/** Who captures by schedule: it must be able to open every case. The logs name it so. */
const SCHEDULE: Principal = { kind: "system", id: "system", name: "Recoupe", isAdmin: true };

// Of the process, not of the module: the server's parts are bundled apart, and each has its own copy.
const holder = globalThis as { recoupeSchedule?: NodeJS.Timeout };

/** Begins capturing by schedule in the background of this server. When the server is told to stop, it stops after the page at hand. */
export function startSchedule(): void {
  if (holder.recoupeSchedule) return;
  const stop = new AbortController();
  const round = {
    holder: `${process.pid} ${randomUUID()}`,
    signal: stop.signal,
    rest: (ms: number) => wait(ms, undefined, { signal: stop.signal, ref: false }).catch(() => undefined),
  };
  let running = false;
  const look = async () => {
    if (running || stop.signal.aborted) return;
    running = true;
    try {
      await runDue({ ...anonymousContext(), principal: SCHEDULE }, round);
    } catch (error) {
      // What is due is still due at the next look.
      reportDefect(error, "schedule");
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void look(), SCHEDULE_LIMITS.lookEveryMs);
  timer.unref();
  holder.recoupeSchedule = timer;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      clearInterval(timer);
      stop.abort();
    });
  }
}
