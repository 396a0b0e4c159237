import { countClaimsBySource } from "@/lib/data/claim-counts";
import { getCase } from "@/lib/data/cases";
import { listCaptures } from "@/lib/data/captures";
import { listSources as readSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { CaptureInfo, Source } from "@/lib/domain/sources/types";
import type { Context } from "../context";

/** A source in the list: its newest capture, null where a spreadsheet only named it, and how much hangs on it. */
export interface ListedSource extends Source {
  readonly latest: CaptureInfo | null;
  readonly captures: number;
  readonly claims: number;
}

/** The sources of the case in the order they came in, and whether the case may fetch pages yet. */
export async function listSources(context: Context, scope: CaseScope): Promise<{ sources: ListedSource[]; mayFetch: boolean }> {
  const [found, sources, captures, claims] = await Promise.all([
    getCase(context.db, scope),
    readSources(context.db, scope),
    listCaptures(context.db, scope),
    countClaimsBySource(context.db, scope),
  ]);
  const bySource = new Map<string, CaptureInfo[]>();
  for (const capture of captures) bySource.set(capture.sourceId, [...(bySource.get(capture.sourceId) ?? []), capture]);
  return {
    mayFetch: found.fetchNoticeAt !== null,
    sources: sources.map((source) => {
      const own = bySource.get(source.id) ?? [];
      return { ...source, latest: own.at(-1) ?? null, captures: own.length, claims: claims.get(source.id) ?? 0 };
    }),
  };
}
