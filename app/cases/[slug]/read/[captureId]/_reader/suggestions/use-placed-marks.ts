"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import { boxOf, offsetOf } from "../text-position";

/** A mark and how far below the top of the lane it stands, in px. */
export interface PlacedMark {
  readonly suggestion: ReaderSuggestion;
  readonly top: number;
}

/** Height of a mark with the room below it, in px: WCAG's least size of a target. */
const STEP = 25;
/** Marks in the page at most: a table of figures on one screen has more, and nobody reads them one by one. */
const MOST = 200;

/**
 * The marks of the blocks on screen, each beside the line of its words and pushed down where another stands already. They are placed once
 * a frame at most, and each is looked for in its own block: a search of the whole text for each would take longer than a frame.
 */
export function usePlacedMarks(text: RefObject<HTMLElement | null>, lane: RefObject<HTMLElement | null>, suggestions: readonly ReaderSuggestion[]): readonly PlacedMark[] {
  const [placed, setPlaced] = useState<readonly PlacedMark[]>([]);
  const sorted = useMemo(() => suggestions.toSorted((a, b) => a.anchorStart - b.anchorStart), [suggestions]);
  const onScreen = useRef<ReadonlySet<Element>>(new Set());
  const frame = useRef(0);

  const schedule = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const top = lane.current?.getBoundingClientRect().top;
      const blocks = [...onScreen.current].filter((block): block is HTMLElement => block instanceof HTMLElement && block.isConnected);
      if (text.current === null || top === undefined) return;
      const next = marksBeside(blocks.sort((a, b) => offsetOf(a) - offsetOf(b)), sorted, top);
      setPlaced((old) => (same(old, next) ? old : next));
    });
  }, [text, lane, sorted]);

  useEffect(() => {
    const root = text.current;
    if (!root) return;
    schedule();
    if (sorted.length === 0) return;
    // Those seen until now count until the observer has looked: marks that left for a frame would lose the focus.
    const seen = new Set([...onScreen.current].filter((block) => root.contains(block)));
    onScreen.current = seen;
    const visible = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        schedule();
      },
      { rootMargin: "200px 0px" },
    );
    for (const block of root.children) visible.observe(block);
    // Where a line stands changes when blocks above get their true height.
    const resized = new ResizeObserver(schedule);
    resized.observe(root);
    return () => {
      cancelAnimationFrame(frame.current);
      visible.disconnect();
      resized.disconnect();
    };
  }, [text, sorted, schedule]);

  return placed;
}

/** The marks of some blocks in text order; `laneTop` is where the lane begins, in px of the window. */
function marksBeside(blocks: readonly HTMLElement[], sorted: readonly ReaderSuggestion[], laneTop: number): PlacedMark[] {
  const marks: PlacedMark[] = [];
  let free = 0;
  for (const block of blocks) {
    const next = block.nextElementSibling;
    const end = next instanceof HTMLElement ? offsetOf(next) : Infinity;
    for (let at = firstFrom(sorted, offsetOf(block)); at < sorted.length && marks.length < MOST; at += 1) {
      const suggestion = sorted[at];
      if (!suggestion || suggestion.anchorStart >= end) break;
      const box = boxOf(block, suggestion.anchorStart);
      if (!box) continue;
      const top = Math.max(Math.round(box.top - laneTop + (box.height - STEP) / 2), free);
      marks.push({ suggestion, top });
      free = top + STEP;
    }
  }
  return marks;
}

/** Index of the first suggestion at or after an offset. */
function firstFrom(sorted: readonly ReaderSuggestion[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.anchorStart ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function same(a: readonly PlacedMark[], b: readonly PlacedMark[]): boolean {
  return a.length === b.length && a.every(({ suggestion, top }, index) => b[index]?.suggestion === suggestion && b[index]?.top === top);
}
