import { SCHEDULE_LIMITS } from "@/lib/limits";
import { reportDefect } from "@/lib/log";
import type { Context } from "../context";
import { runDue, type Round } from "./run-due";

/**
 * Captures by schedule for as long as a server runs: looks for what is due, rests, looks again, until the round's signal. A look
 * that fails is reported and made up for by the next: what is due stays due.
 *
 * @param contextOf the context of one look, so that each has the database as it is then
 */
export async function watchSchedule(contextOf: () => Context, round: Round): Promise<void> {
  for (;;) {
    await round.rest(SCHEDULE_LIMITS.lookEveryMs);
    if (round.signal.aborted) return;
    try {
      await runDue(contextOf(), round);
    } catch (error) {
      reportDefect(error, "schedule");
    }
  }
}
