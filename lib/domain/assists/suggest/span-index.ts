import type { Span } from "../types";

/** Finds the items of a list in text order that lie in a stretch, in logarithmic time and what is found. */
export class SpanIndex<T extends Span> {
  private readonly items: readonly T[];

  constructor(items: readonly T[]) {
    this.items = items.toSorted((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Items that begin and end within the stretch, in text order. */
  within({ start, end }: Span): T[] {
    const found: T[] = [];
    for (let at = this.firstFrom(start); at < this.items.length; at += 1) {
      const item = this.items[at];
      if (!item || item.start >= end) break;
      if (item.end <= end) found.push(item);
    }
    return found;
  }

  /** The last item that begins at or before an offset and reaches over it; for lists without overlaps. */
  at(offset: number): T | null {
    const item = this.items[this.firstFrom(offset + 1) - 1];
    return item && item.end > offset ? item : null;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
