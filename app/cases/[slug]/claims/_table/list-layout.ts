/** Claims that stand together in the list: all of them, or those of one group. */
export interface Segment {
  /** What the group is of; null when the list is not grouped. */
  readonly group: string | null;
  readonly name: string;
  readonly claims: number;
  readonly open: boolean;
}

/** A row of the list: the head of a group, or a claim by its place within its segment. */
export type ListRow = { readonly kind: "group"; readonly segment: number } | { readonly kind: "claim"; readonly segment: number; readonly place: number };

/** Rows that a browser can scroll over: its largest element is some 17 million CSS pixels high. */
export const MOST_ROWS = 400_000;

/** Where each row of the list stands. Heads of groups are rows as well; what is closed takes one row. */
export interface ListLayout {
  readonly segments: readonly Segment[];
  readonly rows: number;
  readonly rowAt: (index: number) => ListRow;
}

/** Lays segments out below each other. */
export function layOut(segments: readonly Segment[]): ListLayout {
  const starts: number[] = [];
  let rows = 0;
  for (const { group, claims, open } of segments) {
    starts.push(rows);
    rows += (group === null ? 0 : 1) + (group === null || open ? claims : 0);
  }
  const rowAt = (index: number): ListRow => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const inside = index - (starts[low] ?? 0);
    if (segments[low]?.group === null) return { kind: "claim", segment: low, place: inside };
    return inside === 0 ? { kind: "group", segment: low } : { kind: "claim", segment: low, place: inside - 1 };
  };
  return { segments, rows: Math.min(rows, MOST_ROWS), rowAt };
}
