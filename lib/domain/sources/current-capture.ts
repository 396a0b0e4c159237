import type { CaptureInfo, Sighting } from "./types";

/**
 * The capture whose text a source was last seen with, which is not always the last made: a text that comes back is noted as a
 * sighting of the capture that has it already. Undefined for a source without captures.
 */
export function currentCapture<T extends Pick<CaptureInfo, "id" | "number" | "capturedAt">>(
  captures: readonly T[],
  sightings: readonly Pick<Sighting, "captureId" | "seenAt">[],
): T | undefined {
  const lastSeen = new Map(captures.map((capture) => [capture.id, capture.capturedAt.getTime()]));
  for (const { captureId, seenAt } of sightings) {
    const known = lastSeen.get(captureId);
    if (known !== undefined) lastSeen.set(captureId, Math.max(known, seenAt.getTime()));
  }
  const later = (a: T, b: T) => (lastSeen.get(a.id) ?? 0) - (lastSeen.get(b.id) ?? 0) || a.number - b.number;
  return captures.reduce<T | undefined>((best, capture) => (best === undefined || later(capture, best) > 0 ? capture : best), undefined);
}
