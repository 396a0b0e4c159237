import { readEdit } from "./packed-edits";
import { countRows, readRow, type PackedRows } from "./rows";
import type { Marks } from "./changes";

/** Rows to show one by one, or a run of them that is folded away. Row indexes, end exclusive. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly folded: boolean;
  /** Characters folded away, of the longer side (UTF-16 units); 0 of a row that is shown. */
  readonly length: number;
}

/** Unmarked text left standing beside a change, about, and the least worth folding. UTF-16 units. */
const CONTEXT = 200;
const LEAST_FOLDED = 400;

/** Whether a row holds words of a marked edit. */
export function isMarked(edits: Int32Array, rows: PackedRows, index: number, marks: Marks): boolean {
  const row = readRow(rows, index);
  for (let at = row.edits[0]; at < row.edits[1]; at++) {
    if (!marks.edits[at]) continue;
    const { op, a, b } = readEdit(edits, at);
    const [own, shown] = op === "insert" ? [b, row.b] : [a, row.a];
    if (own[0] < shown[1] && own[1] > shown[0]) return true;
  }
  return false;
}

/** Rows as folding sees them. */
export interface Foldable {
  readonly count: number;
  /** UTF-16 units of the longer side. */
  lengthOf(row: number): number;
  /** Whether a row has to stay: it holds a change, or a reader opened it. */
  stays(row: number): boolean;
  /** Whether a row has nothing to show in this view. */
  empty?(row: number): boolean;
}

/** The rows of a comparison, ready to fold. */
export function foldable(edits: Int32Array, rows: PackedRows, marks: Marks, opened: ReadonlySet<number>): Foldable {
  return {
    count: countRows(rows),
    lengthOf(index) {
      const { a, b } = readRow(rows, index);
      return Math.max(a[1] - a[0], b[1] - b[0]);
    },
    stays: (index) => opened.has(index) || isMarked(edits, rows, index, marks),
  };
}

/** Folds runs of rows that need not stay, but for some context beside those that do. Linear. */
export function foldRows({ count, lengthOf, stays, empty }: Foldable): Item[] {
  const items: Item[] = [];
  const show = (from: number, to: number): void => {
    for (let at = from; at < to; at++) if (!empty?.(at)) items.push({ from: at, to: at + 1, folded: false, length: 0 });
  };
  const quiet = (from: number, to: number): void => {
    let low = from;
    let high = to;
    for (let room = from > 0 ? CONTEXT : 0; room > 0 && low < high; low++) room -= lengthOf(low);
    for (let room = to < count ? CONTEXT : 0; room > 0 && low < high; high--) room -= lengthOf(high - 1);
    let length = 0;
    for (let at = low; at < high; at++) length += lengthOf(at);
    if (length < LEAST_FOLDED) return show(from, to);
    show(from, low);
    items.push({ from: low, to: high, folded: true, length });
    show(high, to);
  };
  for (let at = 0; at < count; ) {
    if (stays(at)) {
      show(at, ++at);
      continue;
    }
    const from = at;
    while (at < count && !stays(at)) at++;
    quiet(from, at);
  }
  return items;
}

/** The item that shows or folds a row; the one before where the row itself has nothing to show. -1 before the first. */
export function findItem(items: readonly Item[], row: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.from ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
