"use client";

import { useEffect, useRef, type RefObject } from "react";
import type { GridPosition } from "@/app/_ui/grid-keys";
import { keepPlace, keptPlace } from "./kept-place";

interface Kept {
  readonly box: RefObject<HTMLElement | null>;
  /** What is listed. */
  readonly query: string;
  /** Whether that is what the address asks for: until it is there, the place in the old list is not the new one's. */
  readonly isThere: boolean;
  readonly active: GridPosition;
  readonly scrolling: boolean;
  /** Puts the keyboard into a cell, or where another list begins. */
  readonly restore: (active: GridPosition | null) => void;
}

/** Another list begins at its top; one that Back or Forward leads to stands where it was left. */
export function useKeptPlace({ box, query, isThere, active, scrolling, restore }: Kept): void {
  const shown = useRef<string | null>(null);
  const { row, column } = active;

  useEffect(() => {
    if (shown.current === query) return;
    const isFirst = shown.current === null;
    shown.current = query;
    const kept = keptPlace();
    if (isFirst && kept === null) return;
    if (box.current) box.current.scrollTop = kept?.top ?? 0;
    restore(kept?.active ?? null);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only for another list
  }, [query]);

  useEffect(() => {
    if (scrolling || !isThere || shown.current !== query) return;
    const top = box.current?.scrollTop ?? 0;
    const kept = keptPlace();
    const isKept = kept === null ? top === 0 && row === 1 && column === 1 : kept.top === top && kept.active.row === row && kept.active.column === column;
    if (!isKept) keepPlace({ top, active: { row, column } });
  }, [box, query, isThere, row, column, scrolling]);
}
