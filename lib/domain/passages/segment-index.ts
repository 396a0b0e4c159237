import type { Edit, Span } from "../comparison/types";

/** What became of a stretch: the same characters, other typography or blanks only, or other words. */
export const EQUAL = 0;
export const FORM = 1;
export const CHANGED = 2;

/** Columns of a side: where each segment begins and ends, UTF-16. */
interface Side {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * A comparison made searchable by position: neighbouring edits taken together, as in `toSegments`, but in columns. Millions of
 * look-ups in a list of objects cost more than all else that following a passage takes. All offsets UTF-16; each query is a binary search.
 */
export class SegmentIndex {
  readonly count: number;
  readonly a: Side;
  readonly b: Side;
  readonly kinds: Uint8Array;
  /** Index of each segment's first edit; one more at the end, so that segment n has the edits `[firstEdits[n], firstEdits[n + 1])`. */
  readonly firstEdits: Int32Array;

  constructor(readonly edits: readonly Edit[]) {
    const side = (): Side => ({ starts: new Int32Array(edits.length), ends: new Int32Array(edits.length) });
    this.a = side();
    this.b = side();
    this.kinds = new Uint8Array(edits.length);
    this.firstEdits = new Int32Array(edits.length + 1);
    let count = 0;
    let open = false;
    for (let i = 0; i < edits.length; i++) {
      const edit = edits[i];
      if (!edit) break;
      const { op, a, b } = edit;
      if (op === "equal" || !open) {
        this.firstEdits[count] = i;
        this.a.starts[count] = a[0];
        this.b.starts[count] = b[0];
        this.kinds[count] = op === "equal" ? EQUAL : FORM;
        count++;
      }
      open = op !== "equal";
      this.a.ends[count - 1] = a[1];
      this.b.ends[count - 1] = b[1];
      if (edit.class === "content" || edit.class === "moved") this.kinds[count - 1] = CHANGED;
    }
    this.count = count;
    this.firstEdits[count] = edits.length;
  }

  /** First and last of the segments that hold some of `[start, end)` of one side; of an empty range, the one it stands in. */
  within(side: Side, start: number, end: number): [first: number, last: number] {
    const { starts, ends } = side;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let past = low + 1;
    while (past < this.count && (starts[past] ?? 0) < end) past++;
    return [low, Math.min(past, this.count) - 1];
  }

  /**
   * The stretches of one side that changed, each with some unchanged text around it; stretches that then touch are one.
   * What was inserted, deleted or rewritten can only be found in these.
   */
  changedStretches({ starts, ends }: Side, around: number): Span[] {
    const stretches: [number, number][] = [];
    for (let n = 0; n < this.count; n++) {
      if (this.kinds[n] !== CHANGED) continue;
      const from = Math.max(0, (starts[n] ?? 0) - around);
      const to = (ends[n] ?? 0) + around;
      const last = stretches.at(-1);
      if (last && from <= last[1]) last[1] = to;
      else stretches.push([from, to]);
    }
    return stretches;
  }

  /** Whether `[start, end)` of the old text stands in the new one as it was, at its place. */
  keeps(start: number, end: number): boolean {
    const [first, last] = this.within(this.a, start, end);
    for (let n = first; n <= last; n++) if (this.kinds[n] === CHANGED) return false;
    return true;
  }

  /** How much of `[start, end)` of the new text is unchanged old text from elsewhere than `[oldStart, oldEnd)`; 0–1. */
  shareUnchanged(start: number, end: number, oldStart: number, oldEnd: number): number {
    if (end <= start) return 0;
    return this.unchangedIn([start, end], [oldStart, oldEnd]) / (end - start);
  }

  /** How much of `[start, end)` of the new text is old text that stood elsewhere than in `[oldStart, oldEnd)`, unchanged or moved; 0–1. */
  shareFromElsewhere(start: number, end: number, oldStart: number, oldEnd: number): number {
    if (end <= start) return 0;
    const place: Span = [start, end];
    const old: Span = [oldStart, oldEnd];
    return (this.unchangedIn(place, old) + this.movedInto(place, old)) / (end - start);
  }

  /** How many characters of a place in the new text are unchanged from elsewhere than a place in the old one. */
  private unchangedIn(place: Span, old: Span): number {
    let elsewhere = 0;
    const [first, last] = this.within(this.b, ...place);
    for (let n = first; n <= last; n++) {
      if (this.kinds[n] !== CHANGED) elsewhere += fromElsewhere(place, old, this.a.starts[n] ?? 0, this.b.starts[n] ?? 0, this.b.ends[n] ?? 0);
    }
    return elsewhere;
  }

  /** How many characters of a place in the new text the comparison has moved there from elsewhere than a place in the old one. */
  private movedInto(place: Span, old: Span): number {
    let elsewhere = 0;
    const [first, last] = this.within(this.b, ...place);
    for (let n = first; n <= last; n++) {
      if (this.kinds[n] !== CHANGED) continue;
      for (let i = this.firstEdits[n] ?? 0; i < (this.firstEdits[n + 1] ?? 0); i++) {
        const edit = this.edits[i];
        if (edit?.op === "insert" && edit.movedTo) elsewhere += fromElsewhere(place, old, edit.movedTo[0], edit.b[0], edit.b[1]);
      }
    }
    return elsewhere;
  }
}

/** How much of `[from, to)` of the new text lies in a place of it and came from outside a place of the old text; `origin` is where it stood. */
function fromElsewhere(place: Span, old: Span, origin: number, from: number, to: number): number {
  const low = Math.max(place[0], from);
  const high = Math.min(place[1], to);
  if (high <= low) return 0;
  // Changes of form alter the length a little; their offsets are close enough for a share.
  const shift = origin - from;
  const kept = Math.max(0, Math.min(high + shift, old[1]) - Math.max(low + shift, old[0]));
  return high - low - Math.min(kept, high - low);
}
