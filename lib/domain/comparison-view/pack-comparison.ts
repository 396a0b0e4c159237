import { compare } from "@/lib/domain/comparison/compare";
import { recurringSegments } from "@/lib/domain/comparison/recurring";
import { toSegments } from "@/lib/domain/comparison/segments";
import { packChanges, type PackedChanges } from "./changes";
import { layOutInline } from "./lay-out-inline";
import { layOutSide } from "./lay-out-side";
import { packEdits } from "./packed-edits";
import type { PackedRows } from "./rows";

/** Two texts compared and laid out, as numbers only: what a page needs besides the texts. */
export interface PackedComparison {
  readonly edits: Int32Array;
  readonly changes: PackedChanges;
  readonly side: PackedRows;
  readonly inline: PackedRows;
}

/**
 * Compares two texts and lays them out in both manners, to be run off the page's own thread.
 * Cost: that of `compare`, and linear besides.
 *
 * @param learnt changes that the publication's template makes, from `learnRecurring`
 */
export function packComparison(a: string, b: string, learnt: ReadonlySet<string>): PackedComparison {
  const edits = compare(a, b);
  const segments = toSegments(edits);
  const recurring = new Set(learnt.size === 0 ? [] : recurringSegments({ a, b, edits }, learnt).map((segment) => segment.edits[0]));
  return {
    edits: packEdits(edits),
    changes: packChanges(edits, segments, new Set(segments.filter((segment) => segment.class && recurring.has(segment.edits[0])))),
    side: layOutSide(a, b, edits),
    inline: layOutInline(a, b, edits),
  };
}
