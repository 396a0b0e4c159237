import { getCase } from "@/lib/data/cases";
import { findSchedule, listFetches } from "@/lib/data/schedules";
import { listSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { nextTry, type Schedule, type SourceFetch } from "@/lib/domain/sources/schedule";
import type { Source } from "@/lib/domain/sources/types";
import { SCHEDULE_LIMITS } from "@/lib/limits";
import type { Context } from "../context";

/** How fetching one source from its address stands. */
export interface FetchStatus {
  readonly source: Pick<Source, "id" | "title" | "publication" | "url">;
  readonly fetch: SourceFetch | null;
  /** The schedule captures it. */
  readonly scheduled: boolean;
  /** When it is next due; null when it is not scheduled, or due at once. */
  readonly nextAt: Date | null;
}

/** The case's schedule, and how each source with an address stands. */
export interface LoadedSchedule {
  readonly schedule: Schedule | null;
  /** Somebody of the case has read that sites see this machine. */
  readonly mayFetch: boolean;
  readonly sources: readonly FetchStatus[];
}

/** Reads the schedule of a case; of one source when `sourceId` is given. */
export async function loadSchedule(context: Context, scope: CaseScope, sourceId?: string): Promise<LoadedSchedule> {
  const { db } = context;
  const ids = sourceId === undefined ? undefined : [sourceId];
  const [{ fetchNoticeAt }, schedule, sources, fetches] = await Promise.all([
    getCase(db, scope),
    findSchedule(db, scope),
    listSources(db, scope, ids),
    listFetches(db, scope, ids),
  ]);
  const fetchOf = new Map(fetches.map((fetch) => [fetch.sourceId, fetch]));
  return {
    schedule,
    mayFetch: fetchNoticeAt !== null,
    sources: sources
      .filter(({ url }) => url !== null)
      .map(({ id, title, publication, url }) => {
        const fetch = fetchOf.get(id) ?? null;
        const scheduled = schedule !== null && (schedule.allSources || fetch?.chosen === true);
        return { source: { id, title, publication, url }, fetch, scheduled, nextAt: scheduled ? nextTry(schedule.everyHours, fetch, SCHEDULE_LIMITS.backOffHours) : null };
      }),
  };
}
