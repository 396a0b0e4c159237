import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { anonymousContext } from "@/lib/auth/context";
import type { Principal } from "@/lib/domain/access/principal";
import { watchSchedule } from "@/lib/services/schedule/watch-schedule";

/** Who captures by schedule: it must be able to open every case. The logs name it so. */
const SCHEDULE: Principal = { kind: "system", id: "system", name: "Recoupe", isAdmin: true };

// Of the process, not of the module: the server's parts are bundled apart, and each has its own copy.
const holder = globalThis as { recoupeSchedule?: Promise<void> };

/** Begins capturing by schedule in the background of this server. When the server is told to stop, it stops after the page at hand. */
export function startSchedule(): void {
  if (holder.recoupeSchedule) return;
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  holder.recoupeSchedule = watchSchedule(() => ({ ...anonymousContext(), principal: SCHEDULE }), {
    holder: `${process.pid} ${randomUUID()}`,
    signal: stop.signal,
    rest: (ms) => wait(ms, undefined, { signal: stop.signal, ref: false }).catch(() => undefined),
  });
}
