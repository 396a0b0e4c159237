/** A stretch of a capture's text in the reader's address: `?at=120-148`, UTF-16 offsets, the end exclusive. */
export interface ReaderPlace {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch that is marked. */
const LONGEST = 5_000;

/** Reads the place; null for none, and for one that is not in a text of `length` units. */
export function readReaderPlace(at: string | string[] | undefined, length: number): ReaderPlace | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/u.exec(typeof at === "string" ? at : "") ?? [];
  const place = { start: Number(from), end: Number(to) };
  return place.end > place.start && place.end <= length && place.end - place.start <= LONGEST ? place : null;
}

/** The address of a capture, open at a place of it. */
export function readerAddress(slug: string, captureId: string, place: readonly [start: number, end: number]): string {
  return `/cases/${slug}/read/${captureId}?at=${place[0]}-${place[1]}#found`;
}
