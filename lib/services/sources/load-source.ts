import { listCaptures, listSightings } from "@/lib/data/captures";
import { countInbox } from "@/lib/data/passage-reviews";
import { findSource } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { captureHistory, type HistoryEntry } from "@/lib/domain/sources/capture-history";
import { currentCapture } from "@/lib/domain/sources/current-capture";
import type { CaptureInfo, Source } from "@/lib/domain/sources/types";
import { AppError } from "@/lib/errors";
import type { Context } from "../context";
import { loadSchedule, type LoadedSchedule } from "../schedule/load-schedule";

/** A source with its captures in time. */
export interface LoadedSource {
  readonly source: Source;
  /** Captures, and when their texts were met again, in the order of time. */
  readonly history: readonly HistoryEntry<CaptureInfo>[];
  /** The capture whose text the source was last seen with; null without captures. */
  readonly newestId: string | null;
  /** Cited passages that wait for a reviewer. */
  readonly toReview: number;
  readonly schedule: LoadedSchedule;
}

/** Reads a source. @throws AppError `not-found`. */
export async function loadSource(context: Context, scope: CaseScope, id: string): Promise<LoadedSource> {
  const { db } = context;
  const source = await findSource(db, scope, id);
  if (!source) throw new AppError("not-found", { entity: "source" });
  const captures = await listCaptures(db, scope, [id]);
  const [sightings, toReview, schedule] = await Promise.all([
    listSightings(db, scope, captures.map((capture) => capture.id)),
    countInbox(db, scope, "open", id),
    loadSchedule(context, scope, id),
  ]);
  return { source, history: captureHistory(captures, sightings), newestId: currentCapture(captures, sightings)?.id ?? null, toReview, schedule };
}
