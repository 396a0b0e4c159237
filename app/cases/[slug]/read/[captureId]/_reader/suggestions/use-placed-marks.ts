"use client";

import { useCallback, useEffect, useState } from "react";
import type { RefObject } from "react";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import { boxOf } from "../text-position";

/** A mark and how far below the top of the lane it stands, in px. */
export interface PlacedMark {
  readonly suggestion: ReaderSuggestion;
  readonly top: number;
}

/** Height of a mark with the room below it, in px: WCAG's least size of a target. */
const STEP = 25;
/** Marks in the page at most: a table of figures on one screen has more, and nobody reads them one by one. */
const MOST = 200;

/** The marks of the blocks on screen, each beside the line of its words and pushed down where another stands already. */
export function usePlacedMarks(text: RefObject<HTMLElement | null>, lane: RefObject<HTMLElement | null>, suggestions: readonly ReaderSuggestion[]): readonly PlacedMark[] {
  const blocks = useBlocksOnScreen(text, suggestions.length > 0);
  const [placed, setPlaced] = useState<readonly PlacedMark[]>([]);

  const place = useCallback(() => {
    const root = text.current;
    const frame = lane.current?.getBoundingClientRect();
    if (!root || !frame) return;
    const next: PlacedMark[] = [];
    let free = 0;
    for (const suggestion of between(suggestions, blocks)) {
      const box = boxOf(root, suggestion.anchorStart);
      if (!box) continue;
      const top = Math.max(Math.round(box.top - frame.top + (box.height - STEP) / 2), free);
      next.push({ suggestion, top });
      free = top + STEP;
      if (next.length >= MOST) break;
    }
    setPlaced((old) => (same(old, next) ? old : next));
  }, [text, lane, suggestions, blocks]);

  // Where a line stands is known once it is laid out, and changes when blocks above get their true height.
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const frame = requestAnimationFrame(place);
    const observer = new ResizeObserver(place);
    observer.observe(root);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [text, place]);

  return placed;
}

type Block = { readonly start: number; readonly end: number };

/** The stretches of text whose blocks are on screen or a little above or below. */
function useBlocksOnScreen(text: RefObject<HTMLElement | null>, wanted: boolean): readonly Block[] {
  const [blocks, setBlocks] = useState<readonly Block[]>([]);
  useEffect(() => {
    const root = text.current;
    if (!root || !wanted) return;
    const all = [...root.querySelectorAll<HTMLElement>(".reader-block")];
    const starts = all.map((block) => Number(block.querySelector<HTMLElement>("[data-p]")?.dataset["p"] ?? 0));
    const numbers = new Map(all.map((block, index) => [block, index]));
    const seen = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const index = numbers.get(target as HTMLElement) ?? 0;
          if (isIntersecting) seen.add(index);
          else seen.delete(index);
        }
        setBlocks([...seen].sort((a, b) => a - b).map((index) => ({ start: starts[index] ?? 0, end: starts[index + 1] ?? Infinity })));
      },
      { rootMargin: "200px 0px" },
    );
    for (const block of all) observer.observe(block);
    return () => observer.disconnect();
  }, [text, wanted]);
  return blocks;
}

function between(suggestions: readonly ReaderSuggestion[], blocks: readonly Block[]): ReaderSuggestion[] {
  return suggestions.filter(({ anchorStart }) => blocks.some(({ start, end }) => anchorStart >= start && anchorStart < end)).sort((a, b) => a.anchorStart - b.anchorStart);
}

function same(a: readonly PlacedMark[], b: readonly PlacedMark[]): boolean {
  return a.length === b.length && a.every(({ suggestion, top }, index) => b[index]?.suggestion === suggestion && b[index]?.top === top);
}
