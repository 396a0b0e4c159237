import type { QueuedSuggestion } from "@/lib/services/assists/load-queue";

/** The suggestions a page has fetched, in their order, and which of them it is at. */
export interface Line<T extends Queued = QueuedSuggestion> {
  readonly items: readonly T[];
  /** Behind the last: as many as there are. */
  readonly at: number;
  /** The last that was fetched: the next are asked for from there. Null once nothing more waits behind it. */
  readonly last: T | null;
  /** Keys of those that were decided on here: one does not come past them again. */
  readonly decided: ReadonlySet<string>;
  /** Wordings that were dismissed here. */
  readonly wordings: ReadonlySet<string>;
}

type Queued = Pick<QueuedSuggestion, "captureId" | "place" | "sourceId" | "position" | "wording">;

/** What was decided: on the one passage, or on its wording wherever it stands. */
export type Decided = "passage" | "wording";

const keyOf = ({ captureId, place }: Queued): string => `${captureId} ${place}`;
const without = (set: ReadonlySet<string>, value: string): ReadonlySet<string> => new Set([...set].filter((other) => other !== value));

export function newLine<T extends Queued>(items: readonly T[]): Line<T> {
  return { items, at: 0, last: items.at(-1) ?? null, decided: new Set(), wordings: new Set() };
}

function waits<T extends Queued>({ decided, wordings }: Line<T>, item: T): boolean {
  return !decided.has(keyOf(item)) && !wordings.has(item.wording);
}

/** The suggestion at hand; null behind the last. */
export function currentOf<T extends Queued>(line: Line<T>): T | null {
  const item = line.items[line.at];
  return item && waits(line, item) ? item : null;
}

/** Whether something that still waits stands before the one at hand. */
export function hasBefore<T extends Queued>(line: Line<T>): boolean {
  return line.items.slice(0, line.at).some((item) => waits(line, item));
}

/** The line with what was fetched after it, each once. Nothing found says that nothing more waits. */
export function extended<T extends Queued>(line: Line<T>, found: readonly T[]): Line<T> {
  return { ...joined(line, found), last: found.at(-1) ?? null };
}

/** The line with what the page has now, as while sources are being read: what has come since stands at the end. */
export function refreshed<T extends Queued>(line: Line<T>, first: readonly T[]): Line<T> {
  return { ...joined(line, first), last: line.last ?? first.at(-1) ?? null };
}

function joined<T extends Queued>(line: Line<T>, found: readonly T[]): Line<T> {
  const known = new Set(line.items.map(keyOf));
  return { ...line, items: [...line.items, ...found.filter((one) => !known.has(keyOf(one)))] };
}

/** One step on or back, past what was decided on; at the first it stays. */
export function stepped<T extends Queued>(line: Line<T>, by: 1 | -1): Line<T> {
  const { items, at } = line;
  for (let to = at + by; to >= 0 && to < items.length; to += by) {
    const item = items[to];
    if (item && waits(line, item)) return { ...line, at: to };
  }
  return by === 1 ? { ...line, at: items.length } : line;
}

/** At the next source's first suggestion, or behind the last. */
export function atNextSource<T extends Queued>(line: Line<T>): Line<T> {
  const source = line.items[line.at]?.sourceId;
  const index = line.items.findIndex((item, place) => place > line.at && item.sourceId !== source && waits(line, item));
  return { ...line, at: index === -1 ? line.items.length : index };
}

/** After a decision: on to the next. */
export function settled<T extends Queued>(line: Line<T>, item: T, what: Decided): Line<T> {
  const decided = new Set([...line.decided, keyOf(item)]);
  const next = { ...line, decided, wordings: what === "wording" ? new Set([...line.wordings, item.wording]) : line.wordings };
  return currentOf(next) === null && next.at < next.items.length ? stepped(next, 1) : next;
}

/** After a decision was taken back, or did not come about: at the one it was about. */
export function unsettled<T extends Queued>(line: Line<T>, item: T, what: Decided): Line<T> {
  const index = line.items.findIndex((other) => keyOf(other) === keyOf(item));
  const wordings = what === "wording" ? without(line.wordings, item.wording) : line.wordings;
  const items = index === -1 ? line.items.toSpliced(line.at, 0, item) : line.items;
  return { ...line, items, decided: without(line.decided, keyOf(item)), wordings, at: index === -1 ? line.at : index };
}
