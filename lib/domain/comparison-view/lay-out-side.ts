import { toSegments, type Segment } from "@/lib/domain/comparison/segments";
import type { Edit, Span } from "@/lib/domain/comparison/types";
import { nextLine, softCut, startsLine } from "./lines";
import { RowWriter, type PackedRows } from "./rows";

/** Longest text of one side in a row, in UTF-16 units: about a screen. Only lines longer than this are cut inside. */
export const LONGEST_ROW = 2400;

/**
 * Rows for two columns. A row ends where a line ends in both texts at once, so that words wrap by themselves in each column,
 * nothing is broken that the text does not break, and both stay level. Of a change over several lines the first line stands
 * beside the first, and so on; what one side has more stands alone. Linear.
 */
export function layOutSide(a: string, b: string, edits: readonly Edit[]): PackedRows {
  const writer = new RowWriter();
  const holds = editsBetween(edits);
  const step = (toA: number, toB: number): void => writer.cut(toA, toB, holds(writer.a, toA, writer.b, toB));
  /** Ends the row, in several steps when it is too long for one. */
  const end = (toA: number, toB: number): void => {
    while (toA - writer.a > LONGEST_ROW || toB - writer.b > LONGEST_ROW) {
      step(Math.min(toA, softCut(a, writer.a + LONGEST_ROW, writer.a)), Math.min(toB, softCut(b, writer.b + LONGEST_ROW, writer.b)));
    }
    step(toA, toB);
  };
  for (const segment of toSegments(edits)) {
    if (segment.kind === "equal") {
      const shift = segment.b[0] - segment.a[0];
      for (let at: number | null = segment.a[0]; (at = nextLine(a, at, segment.a[1])) !== null; ) end(at, at + shift);
    } else {
      endLines(a, b, segment, writer, end);
      if (startsLine(a, segment.a[1]) && startsLine(b, segment.b[1])) end(segment.a[1], segment.b[1]);
    }
  }
  end(a.length, b.length);
  return writer.pack();
}

/** Ends rows inside a change: line ends of both sides in pairs, then those that one side has more. */
function endLines(a: string, b: string, segment: Segment, writer: RowWriter, end: (toA: number, toB: number) => void): void {
  let [atA, toA] = segment.a;
  let [atB, toB] = segment.b;
  for (;;) {
    const lineA = nextLine(a, atA, toA);
    const lineB = nextLine(b, atB, toB);
    if (lineA !== null && lineB !== null) {
      end(lineA, lineB);
      [atA, atB] = [lineA, lineB];
      continue;
    }
    // Where the other side stands in the middle of a line, a row's end would break it.
    if (lineA === null && lineB === null) return;
    if (writer.a !== atA || writer.b !== atB) return;
    if (lineA !== null) end((atA = lineA), atB);
    else if (lineB !== null) end(atA, (atB = lineB));
  }
}

/** Finds the edits that have words in one of two ranges; to be asked from left to right. */
function editsBetween(edits: readonly Edit[]): (fromA: number, toA: number, fromB: number, toB: number) => Span {
  let [firstA, firstB, nextA, nextB] = [0, 0, 0, 0];
  return (fromA, toA, fromB, toB) => {
    while (firstA < edits.length && (edits[firstA]?.a[1] ?? 0) <= fromA) firstA++;
    while (firstB < edits.length && (edits[firstB]?.b[1] ?? 0) <= fromB) firstB++;
    while (nextA < edits.length && (edits[nextA]?.a[0] ?? 0) < toA) nextA++;
    while (nextB < edits.length && (edits[nextB]?.b[0] ?? 0) < toB) nextB++;
    return [Math.min(firstA, firstB), Math.max(nextA, nextB)];
  };
}
