import { toSegments, type Segment } from "./segments";
import type { ContentKind, Edit, EditClass } from "./types";

/** What a view of a comparison needs besides the edits. Built in one pass over them. */
export interface ComparisonSummary {
  /** Changes (neighbouring edits taken together) by their weightiest class. */
  readonly changes: Readonly<Record<EditClass, number>>;
  /** Characters inserted or deleted, by class, both texts together. */
  readonly characters: Readonly<Record<EditClass, number>>;
  /** Changes of content by what they touch; one change may count for several. */
  readonly kinds: Readonly<Partial<Record<ContentKind, number>>>;
  /** Everything, equal stretches too, in order: for aligned scrolling and for folding what did not change. */
  readonly segments: readonly Segment[];
}

/** Counts what changed between two texts and takes neighbouring edits together. */
export function summarise(edits: readonly Edit[]): ComparisonSummary {
  const changes = { content: 0, moved: 0, typography: 0, whitespace: 0 };
  const characters = { content: 0, moved: 0, typography: 0, whitespace: 0 };
  const kinds: Partial<Record<ContentKind, number>> = {};
  for (const edit of edits) {
    if (edit.class) characters[edit.class] += edit.a[1] - edit.a[0] + (edit.b[1] - edit.b[0]);
  }
  const segments = toSegments(edits);
  for (const segment of segments) {
    if (segment.class) changes[segment.class]++;
    for (const kind of segment.kinds ?? []) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { changes, characters, kinds, segments };
}
