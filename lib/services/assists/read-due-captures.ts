import { assistsVersion } from "@/lib/adapters/assists/read-suggestions";
import { listDueCaptures } from "@/lib/data/capture-readings";
import { AppError } from "@/lib/errors";
import { openCase } from "../access/open-case";
import type { Context } from "../context";
import { readCapture } from "./read-capture";

/** Captures looked up at once. */
const BATCH = 20;

/**
 * Reads every capture that is due, of every case, one at a time, until none is left or `signal` says stop. What is due stands in the
 * database alone, so that a stopped server goes on where it was. Two servers on one database may read a capture twice: the result is the same.
 * @returns how many were read
 */
export async function readDueCaptures(context: Context, signal?: AbortSignal): Promise<number> {
  const analyser = await assistsVersion();
  const seen = new Set<string>();
  for (;;) {
    const listed = await listDueCaptures(context.db, analyser, BATCH);
    // One that is still due after it was read is left alone: its case or source is on its way out.
    const due = listed.filter(({ captureId }) => !seen.has(captureId));
    for (const { caseId, captureId } of due) {
      if (signal?.aborted) return seen.size;
      seen.add(captureId);
      try {
        await readCapture(context, await openCase(context, caseId, "case.edit"), captureId);
      } catch (error) {
        // The case or the capture went away meanwhile.
        if (!(error instanceof AppError)) throw error;
      }
    }
    if (due.length === 0) return seen.size;
  }
}
