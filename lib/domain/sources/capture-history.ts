import type { CaptureInfo, Sighting } from "./types";

/** A moment in the life of a source: a text stored, or texts of one capture met again with nothing else in between. */
export type HistoryEntry<C> =
  | { readonly kind: "capture"; readonly capture: C; readonly previous: C | null }
  | { readonly kind: "seen"; readonly capture: C; readonly sightings: readonly Sighting[] };

/** The captures of a source and when they were met again, in the order of time. */
export function captureHistory<C extends Pick<CaptureInfo, "id" | "number" | "capturedAt">>(captures: readonly C[], sightings: readonly Sighting[]): HistoryEntry<C>[] {
  const byId = new Map(captures.map((capture) => [capture.id, capture]));
  const moments = [
    ...captures.map((capture, index) => ({ at: capture.capturedAt.getTime(), capture, previous: captures[index - 1] ?? null, sighting: null })),
    ...sightings.flatMap((sighting) => {
      const capture = byId.get(sighting.captureId);
      return capture ? [{ at: sighting.seenAt.getTime(), capture, previous: null, sighting }] : [];
    }),
  ].sort((a, b) => a.at - b.at);
  const entries: HistoryEntry<C>[] = [];
  for (const { capture, previous, sighting } of moments) {
    const last = entries.at(-1);
    if (sighting === null) entries.push({ kind: "capture", capture, previous });
    else if (last?.kind === "seen" && last.capture.id === capture.id) entries[entries.length - 1] = { ...last, sightings: [...last.sightings, sighting] };
    else entries.push({ kind: "seen", capture, sightings: [sighting] });
  }
  return entries;
}
