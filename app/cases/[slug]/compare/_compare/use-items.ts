"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { Marks } from "@/lib/domain/comparison-view/changes";
import { findItem, foldable, foldRows, type Item } from "@/lib/domain/comparison-view/fold";
import { readEdit } from "@/lib/domain/comparison-view/packed-edits";
import { findRow, type PackedRows } from "@/lib/domain/comparison-view/rows";
import type { Goal } from "./use-goal";

const always = (): boolean => true;

/** Rows to show with folded runs between them; a run opens when asked, or when the goal is inside. `unfolded` folds nothing. */
export function useItems(edits: Int32Array, rows: PackedRows, marks: Marks, goal: Goal | null, empty: (row: number) => boolean, unfolded = false) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const items = useMemo(() => foldRows({ ...foldable(edits, rows, marks, opened), ...(unfolded ? { stays: always } : {}), empty }), [edits, rows, marks, opened, empty, unfolded]);
  const open = useCallback(({ from, to }: Item) => setOpened((old) => new Set([...old, ...Array.from({ length: to - from }, (_, n) => from + n)])), []);

  const row = useMemo(() => {
    if (!goal) return -1;
    const { a, b } = readEdit(edits, goal.at);
    return findRow(rows, goal.side, goal.side === "a" ? a[0] : b[0]);
  }, [edits, rows, goal]);
  const index = findItem(items, row);
  const folded = items[index]?.folded ? items[index] : null;
  useEffect(() => {
    if (folded && goal) open(folded);
    // oxlint-disable-next-line react/exhaustive-deps -- once per wish: the reader may fold nothing, but filters may
  }, [goal?.times]);
  const keyOf = useItemKeys(items);
  return { items, open, keyOf, goalAt: goal && index >= 0 ? { index, times: goal.times } : null };
}

/** Keys of items, stable while the items are. Folded and open rows are different things to measure. */
export function useItemKeys(items: readonly Item[]): (index: number) => string {
  return useCallback(
    (index: number) => {
      const item = items[index];
      return item ? `${item.from}${item.folded ? "f" : ""}` : "";
    },
    [items],
  );
}
