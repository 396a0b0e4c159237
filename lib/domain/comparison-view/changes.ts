import type { Segment } from "@/lib/domain/comparison/segments";
import type { ContentKind, Edit, EditClass, Span } from "@/lib/domain/comparison/types";
import { CONTENT_KINDS, EDIT_CLASSES, packKinds, readEdit, readKinds } from "./packed-edits";

/** Which changes to mark. What is left out stands in the text as it is, unmarked. */
export interface ChangeFilter {
  readonly hidden: readonly EditClass[];
  /** Only content of this kind; null for all. */
  readonly kind: ContentKind | null;
  /** Mark what the publication's template does to many of its articles, too. */
  readonly recurring: boolean;
}

/** Neighbouring edits taken together, as a reader sees them. */
export interface Change {
  readonly edits: Span;
  /** The weightiest of its classes, and `moved` where some of its words only moved. */
  readonly classes: readonly EditClass[];
  readonly kinds: readonly ContentKind[];
  /** Learnt to recur across articles of the publication. */
  readonly recurring: boolean;
  readonly a: Span;
  readonly b: Span;
}

/** Changes as numbers, nine each: classes and kinds as bits, recurring, edits, and where they are in either text. */
export type PackedChanges = Int32Array;

const STRIDE = 9;

export function packChanges(edits: readonly Edit[], segments: readonly Segment[], recurring: ReadonlySet<Segment>): PackedChanges {
  const numbers: number[] = [];
  for (const segment of segments) {
    if (!segment.class) continue;
    const moved = edits.slice(...segment.edits).some((edit) => edit.class === "moved");
    numbers.push(bitOf(segment.class) | (moved ? bitOf("moved") : 0), packKinds(segment.kinds ?? []), recurring.has(segment) ? 1 : 0, ...segment.edits, ...segment.a, ...segment.b);
  }
  return Int32Array.from(numbers);
}

const bitOf = (name: EditClass): number => 1 << EDIT_CLASSES.indexOf(name);

export const countChanges = (changes: PackedChanges): number => changes.length / STRIDE;

/** The change at an index. @throws RangeError beyond the last. */
export function readChange(changes: PackedChanges, index: number): Change {
  const [name, kinds, recurring, e0, e1, a0, a1, b0, b1] = changes.subarray(index * STRIDE, (index + 1) * STRIDE);
  if (name === undefined || kinds === undefined || e0 === undefined || e1 === undefined || a0 === undefined || a1 === undefined || b0 === undefined || b1 === undefined) {
    throw new RangeError(`no change ${index}`);
  }
  return { edits: [e0, e1], classes: EDIT_CLASSES.filter((one) => (name & bitOf(one)) !== 0), kinds: readKinds(kinds), recurring: recurring === 1, a: [a0, a1], b: [b0, b1] };
}

/** How many changes there are of each sort; those that recur are counted by themselves. */
export interface ChangeCounts {
  readonly classes: Readonly<Record<EditClass, number>>;
  readonly kinds: Readonly<Record<ContentKind, number>>;
  readonly recurring: number;
}

/** Counts changes. Those that recur count in their class only when they are shown. Linear. */
export function countByClass(changes: PackedChanges, withRecurring: boolean): ChangeCounts {
  const classes = { content: 0, moved: 0, typography: 0, whitespace: 0 };
  const kinds = Object.fromEntries(CONTENT_KINDS.map((kind) => [kind, 0])) as Record<ContentKind, number>;
  let recurring = 0;
  for (let i = 0; i < countChanges(changes); i++) {
    const change = readChange(changes, i);
    if (change.recurring) recurring++;
    if (change.recurring && !withRecurring) continue;
    for (const name of change.classes) classes[name]++;
    for (const kind of change.kinds) kinds[kind]++;
  }
  return { classes, kinds, recurring };
}

/** What a filter lets through. */
export interface Marks {
  /** Indexes of the changes, in the order of the text. */
  readonly changes: readonly number[];
  /** For each edit, 1 + the place of its change in `changes` where it is marked, 0 where it is not. */
  readonly edits: Uint32Array;
}

/** Applies a filter. Edits of a class that is not shown stay unmarked even inside a change that is. Linear. */
export function markChanges(edits: Int32Array, changes: PackedChanges, editCount: number, filter: ChangeFilter): Marks {
  const shown: number[] = [];
  const marked = new Uint32Array(editCount);
  for (let i = 0; i < countChanges(changes); i++) {
    const { edits: range, classes, kinds, recurring } = readChange(changes, i);
    if (classes.every((name) => filter.hidden.includes(name)) || (recurring && !filter.recurring)) continue;
    if (filter.kind && (!kinds.includes(filter.kind) || filter.hidden.includes("content"))) continue;
    shown.push(i);
    for (let at = range[0]; at < range[1]; at++) {
      const own = readEdit(edits, at).class;
      if (own && !filter.hidden.includes(own)) marked[at] = shown.length;
    }
  }
  return { changes: shown, edits: marked };
}

/** The edit by which a change's place is named: the first of its weightiest class that is marked. A change may begin with mere blanks. */
export function placeOfChange(edits: Int32Array, change: Pick<Change, "edits" | "classes">, hidden: readonly EditClass[]): number {
  const name = change.classes.find((one) => !hidden.includes(one));
  for (let at = change.edits[0]; at < change.edits[1]; at++) if (readEdit(edits, at).class === name) return at;
  return change.edits[0];
}
