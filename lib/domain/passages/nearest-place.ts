import type { Edit } from "../comparison/types";

/** Where an offset of the old text would be in the new one: the same character, or where the text goes on after it went. UTF-16. */
export function nearestPlace(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.a[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low];
  if (!edit) return 0;
  return edit.op === "equal" ? edit.b[0] + Math.min(Math.max(0, offset - edit.a[0]), edit.a[1] - edit.a[0]) : edit.b[0];
}
