import { countClaimsBySource } from "@/lib/data/claim-counts";
import { getCase } from "@/lib/data/cases";
import { listRead } from "@/lib/data/capture-readings";
import { listVisited } from "@/lib/data/capture-visits";
import { listCaptures } from "@/lib/data/captures";
import { countWaitingBySource } from "@/lib/data/waiting-counts";
import { listSources as readSources } from "@/lib/data/sources";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import type { CaptureInfo, Source } from "@/lib/domain/sources/types";
import type { Context } from "../context";

/** A source in the list: its newest capture, null where a spreadsheet only named it, and how much hangs on it. */
export interface ListedSource extends Source {
  readonly latest: CaptureInfo | null;
  readonly captures: number;
  readonly claims: number;
  /** How far the assists are with the newest capture: not yet there, given up on a text that takes too long, done; null without a capture. */
  readonly reading: "due" | "given-up" | "done" | null;
  /** Suggestions of the newest capture that wait for a person; null unless the assists have read it to the end. */
  readonly waiting: number | null;
  /** Whether the caller has opened the newest capture. */
  readonly opened: boolean;
}

/** The sources of the case in the order they came in, and whether the case may fetch pages yet. */
export async function listSources(context: Context, scope: CaseScope): Promise<{ sources: ListedSource[]; mayFetch: boolean }> {
  const { principal } = context;
  const [found, sources, captures, claims, waiting, read, opened] = await Promise.all([
    getCase(context.db, scope),
    readSources(context.db, scope),
    listCaptures(context.db, scope),
    countClaimsBySource(context.db, scope),
    countWaitingBySource(context.db, scope),
    listRead(context.db, scope),
    principal.kind === "user" ? listVisited(context.db, scope, principal.userId) : new Set<string>(),
  ]);
  const bySource = new Map<string, CaptureInfo[]>();
  for (const capture of captures) bySource.set(capture.sourceId, [...(bySource.get(capture.sourceId) ?? []), capture]);
  return {
    mayFetch: found.fetchNoticeAt !== null,
    sources: sources.map((source) => {
      const own = bySource.get(source.id) ?? [];
      const latest = own.at(-1) ?? null;
      const reading = latest && readingOf(read.get(latest.id));
      return {
        ...source,
        latest,
        captures: own.length,
        claims: claims.get(source.id) ?? 0,
        reading,
        waiting: reading === "done" ? (waiting.get(source.id) ?? 0) : null,
        opened: latest !== null && opened.has(latest.id),
      };
    }),
  };
}

function readingOf(read: { complete: boolean } | undefined): "due" | "given-up" | "done" {
  return read === undefined ? "due" : read.complete ? "done" : "given-up";
}
