import type { Edit, Span } from "./types";

/** An edit, or a piece of an equal one, as it stands in a row. */
export interface RowEdit extends Edit {
  /** Index among the comparison's edits. */
  readonly index: number;
}

/** A stretch of both texts that stands on the same height: a paragraph or more, or something unchanged that is folded away. */
export type Row =
  | { readonly kind: "folded"; readonly a: Span; readonly b: Span }
  | { readonly kind: "same"; readonly a: Span; readonly b: Span }
  | { readonly kind: "changed"; readonly edits: readonly RowEdit[] };

/** Unchanged characters (UTF-16) left standing beside a change, about; a paragraph that ends within twice as many is kept whole. */
const CONTEXT = 240;

/** Less than this is not worth folding. */
const LEAST_FOLDED = 320;

/**
 * Cuts a comparison into rows for two columns or one: rows end where a line ends on both sides, so that words wrap by
 * themselves in each column and both stay level. Unchanged stretches far from any change are folded. Rows follow one another
 * without gap: put together they are both texts. `a` is the old text. Linear.
 */
export function foldRows(a: string, edits: readonly Edit[]): Row[] {
  const rows: Row[] = [];
  let row: RowEdit[] = [];
  const endRow = (): void => {
    const first = row[0];
    const last = row.at(-1);
    if (!first || !last) return;
    if (row.every((edit) => edit.op === "equal")) rows.push({ kind: "same", a: [first.a[0], last.a[1]], b: [first.b[0], last.b[1]] });
    else rows.push({ kind: "changed", edits: row });
    row = [];
  };
  edits.forEach((edit, index) => {
    if (edit.op !== "equal") {
      row.push({ ...edit, index });
      return;
    }
    const shift = edit.b[0] - edit.a[0];
    const piece = (from: number, to: number) => ({ a: [from, to] as const, b: [from + shift, to + shift] as const });
    const show = (from: number, to: number): void => {
      for (let at = from; at < to; ) {
        const end = endOfLines(a, at, to);
        row.push({ op: "equal", index, ...piece(at, end) });
        if (a[end - 1] === "\n") endRow();
        at = end;
      }
    };
    const [from, to] = edit.a;
    const low = index === 0 ? from : cutAfter(a, from, to);
    const high = index === edits.length - 1 ? to : cutBefore(a, from, to);
    if (high - low < LEAST_FOLDED) return show(from, to);
    show(from, low);
    endRow();
    rows.push({ kind: "folded", ...piece(low, high) });
    show(high, to);
  });
  endRow();
  return rows;
}

/** Past the line ends that follow `at`, several in a row taken together; `to` when there is none before. */
function endOfLines(text: string, at: number, to: number): number {
  let end = text.indexOf("\n", at);
  if (end < 0 || end >= to) return to;
  while (end < to && text[end] === "\n") end++;
  return end;
}

function cutAfter(text: string, from: number, to: number): number {
  const line = text.indexOf("\n", Math.min(to, from + CONTEXT / 2));
  if (line >= 0 && line < from + 2 * CONTEXT) return Math.min(to, endOfLines(text, line, to));
  const blank = text.indexOf(" ", from + CONTEXT);
  return blank >= 0 && blank < from + 2 * CONTEXT ? Math.min(to, blank + 1) : outsidePair(text, Math.min(to, from + CONTEXT));
}

function cutBefore(text: string, from: number, to: number): number {
  const line = text.lastIndexOf("\n", Math.max(from, to - CONTEXT / 2));
  if (line >= from && line > to - 2 * CONTEXT) return line + 1;
  const blank = text.lastIndexOf(" ", Math.max(from, to - CONTEXT));
  return blank >= from && blank > to - 2 * CONTEXT ? blank + 1 : outsidePair(text, Math.max(from, to - CONTEXT));
}

/** The same place, or past the surrogate pair that it would cut. */
export function outsidePair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") && /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") ? at + 1 : at;
}
