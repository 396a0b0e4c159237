import { anonymousContext } from "@/lib/auth/context";
import type { Principal } from "@/lib/domain/access/principal";
import { reportDefect } from "@/lib/log";
import { readDueCaptures } from "@/lib/services/assists/read-due-captures";

/** Who reads: it must be able to open every case. Nothing it does is logged in any. */
const READER: Principal = { kind: "cli", id: "cli:assists", name: "assists", isAdmin: true };

/** What the command line imported beside a running server is found after at most this long, in ms. */
const LOOK_EVERY = 30_000;

interface Reading {
  running: boolean;
  again: boolean;
  timer: NodeJS.Timeout | null;
}

// Of the process, not of the module: the server's parts are bundled apart, and each has its own copy.
const holder = globalThis as { recoupeReading?: Reading };
const reading = (): Reading => (holder.recoupeReading ??= { running: false, again: false, timer: null });

/** Lets the assists read what has come in; returns at once. While they are at it, it is remembered to look once more. */
export function wakeReading(): void {
  const state = reading();
  if (state.running) state.again = true;
  else void run(state);
}

async function run(state: Reading): Promise<void> {
  state.running = true;
  try {
    do {
      state.again = false;
      await readDueCaptures({ ...anonymousContext(), principal: READER });
    } while (state.again);
  } catch (error) {
    // What is due is still due, and is tried again at the next look.
    reportDefect(error, "reading assists");
  } finally {
    state.running = false;
  }
}

/** Begins reading in the background of this server, with what was left when it last stopped. */
export function startReading(): void {
  const state = reading();
  if (state.timer) return;
  state.timer = setInterval(wakeReading, LOOK_EVERY);
  state.timer.unref();
  wakeReading();
}
