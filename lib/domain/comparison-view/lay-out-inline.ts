import type { Edit } from "@/lib/domain/comparison/types";
import { LONGEST_ROW } from "./lay-out-side";
import { nextLine, softCut } from "./lines";
import { RowWriter, type PackedRows } from "./rows";

/** A row that is nearly full takes this much of a long line all the same, so that no sliver stands alone. UTF-16 units. */
const LEAST_PIECE = 400;

/** Rows for one column, where what was deleted stands before what came instead: each row ends with a line of the text shown. Linear. */
export function layOutInline(a: string, b: string, edits: readonly Edit[]): PackedRows {
  const writer = new RowWriter();
  let first = 0;
  edits.forEach((edit, index) => {
    const own = edit.op === "insert" ? b : a;
    const [from, to] = edit.op === "insert" ? edit.b : edit.a;
    const cut = (at: number): void => {
      const moved = at - from;
      writer.cut(edit.op === "insert" ? edit.a[0] : at, edit.op === "delete" ? edit.b[0] : edit.b[0] + moved, [first, index + 1]);
      first = at < to ? index : index + 1;
    };
    for (let at = from; at < to; ) {
      const taken = at === from ? Math.max(edit.a[0] - writer.a, edit.b[0] - writer.b) : 0;
      const room = Math.max(LEAST_PIECE, LONGEST_ROW - taken);
      const line = nextLine(own, at, to);
      const long = (line ?? to) - at > room;
      const end = long ? Math.min(line ?? to, softCut(own, at + room, at)) : line;
      if (end === null) break;
      cut(end);
      at = end;
    }
  });
  writer.cut(a.length, b.length, [first, edits.length]);
  return writer.pack();
}
