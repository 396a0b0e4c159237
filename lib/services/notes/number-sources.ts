import type { Appearance } from "@/lib/domain/claims/types";
import type { NotedSource } from "@/lib/domain/note/note";
import type { Passage } from "@/lib/domain/passages/types";
import type { CaptureInfo, Source } from "@/lib/domain/sources/types";

/** Numbers the sources that appearances cite, in the order the case has them, each with the captures its quotes stand in. */
export function numberSources(parts: {
  appearances: readonly Appearance[];
  passages: readonly Passage[];
  sources: readonly Source[];
  captures: readonly CaptureInfo[];
}): { sources: NotedSource[]; numbers: ReadonlyMap<string, number> } {
  const cited = new Set(parts.appearances.flatMap((appearance) => appearance.sourceId ?? []));
  const quotedCaptures = new Set(parts.passages.map((passage) => passage.captureId));
  const sources = parts.sources
    .filter((source) => cited.has(source.id))
    .map(({ createdAt: _created, version: _version, ...source }, index): NotedSource => ({
      ...source,
      number: index + 1,
      captures: parts.captures
        .filter((capture) => capture.sourceId === source.id && quotedCaptures.has(capture.id))
        .map(({ capturedAt, sourceId: _source, ...capture }) => ({ ...capture, capturedAt: capturedAt.toISOString() })),
    }));
  return { sources, numbers: new Map(sources.map((source) => [source.id, source.number])) };
}
