import type { Span } from "@/lib/domain/comparison/types";

/** A stretch of both texts that stands on one height. Rows follow one another without gap: put together they are both texts. */
export interface Row {
  readonly a: Span;
  readonly b: Span;
  /** Edits that have words in it, by index, end exclusive. */
  readonly edits: Span;
}

/** Rows as numbers, six each, so that a worker hands them over without copying. */
export type PackedRows = Int32Array;

const STRIDE = 6;

export const countRows = (rows: PackedRows): number => rows.length / STRIDE;

/** The row at an index. @throws RangeError beyond the last. */
export function readRow(rows: PackedRows, index: number): Row {
  const [a0, a1, b0, b1, e0, e1] = rows.subarray(index * STRIDE, (index + 1) * STRIDE);
  if (a0 === undefined || a1 === undefined || b0 === undefined || b1 === undefined || e0 === undefined || e1 === undefined) {
    throw new RangeError(`no row ${index}`);
  }
  return { a: [a0, a1], b: [b0, b1], edits: [e0, e1] };
}

/** Collects rows, each beginning where the last one ended. */
export class RowWriter {
  private readonly numbers: number[] = [];
  /** Where the open row begins in either text (UTF-16). */
  a = 0;
  b = 0;

  /** Ends the open row there; an empty one is left out. */
  cut(a: number, b: number, edits: Span): void {
    if (a === this.a && b === this.b) return;
    this.numbers.push(this.a, a, this.b, b, ...edits);
    this.a = a;
    this.b = b;
  }

  pack(): PackedRows {
    return Int32Array.from(this.numbers);
  }
}

/** The row that holds an offset of one text: the last that begins at or before it and is not empty there. -1 of no rows. */
export function findRow(rows: PackedRows, side: "a" | "b", at: number): number {
  const end = side === "a" ? 1 : 3;
  let low = 0;
  let high = countRows(rows) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle * STRIDE + end] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return high < 0 ? -1 : low;
}
