import { toSegments, type Segment } from "../comparison/segments";
import type { Edit, Span } from "../comparison/types";

/** A comparison made searchable by position. All offsets UTF-16; each query is a binary search. */
export class SegmentIndex {
  readonly list: readonly Segment[];

  constructor(readonly edits: readonly Edit[]) {
    this.list = toSegments(edits);
  }

  /** Segments that hold some of `[start, end)` of one side, in order; of an empty range, the one it stands in. */
  within(side: "a" | "b", start: number, end: number): readonly Segment[] {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.list[middle]?.[side][1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let past = low;
    while (past < this.list.length && ((this.list[past]?.[side][0] ?? end) < end || past === low)) past++;
    return this.list.slice(low, past);
  }

  /**
   * The stretches of one side that changed, each with some unchanged text around it; stretches that then touch are one.
   * What was inserted, deleted or rewritten can only be found in these.
   */
  changedStretches(side: "a" | "b", around: number): Span[] {
    const stretches: [number, number][] = [];
    for (const segment of this.list) {
      if (segment.kind !== "changed") continue;
      const from = Math.max(0, segment[side][0] - around);
      const last = stretches.at(-1);
      if (last && from <= last[1]) last[1] = segment[side][1] + around;
      else stretches.push([from, segment[side][1] + around]);
    }
    return stretches;
  }

  /** Whether `[start, end)` of the old text stands in the new one as it was, at its place. */
  keeps(start: number, end: number): boolean {
    return this.within("a", start, end).every((segment) => segment.kind !== "changed");
  }

  /** How much of `[start, end)` of the new text is old text that stood elsewhere than in `[oldStart, oldEnd)`; 0–1. */
  shareFromElsewhere(start: number, end: number, oldStart: number, oldEnd: number): number {
    let elsewhere = 0;
    for (const segment of this.within("b", start, end)) {
      if (segment.kind !== "changed") count(segment.a, segment.b);
      else for (const edit of this.edits.slice(...segment.edits)) if (edit.op === "insert" && edit.movedTo) count(edit.movedTo, edit.b);
    }
    return end > start ? elsewhere / (end - start) : 0;

    /** Counts what of the new text in `b` lies in the range and came from outside the passage; `a` is where it stood. */
    function count(a: Span, b: Span): void {
      const from = Math.max(start, b[0]);
      const to = Math.min(end, b[1]);
      if (to <= from) return;
      // Changes of form alter the length a little; their offsets are close enough for a share.
      const shift = a[0] - b[0];
      const kept = Math.max(0, Math.min(to + shift, oldEnd) - Math.max(from + shift, oldStart));
      elsewhere += to - from - Math.min(kept, to - from);
    }
  }
}
