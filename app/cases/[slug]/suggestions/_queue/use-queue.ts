"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { loadQueueAction } from "@/app/cases/[slug]/_suggestions/actions";
import type { QueuedSuggestion } from "@/lib/services/assists/load-queue";

/** Suggestions left before more are fetched. */
const LOW = 5;
/** Behind the last suggestion of any source. */
const END = 2_147_483_647;

interface Line {
  readonly items: readonly QueuedSuggestion[];
  readonly at: number;
  /** Nothing more waits behind the last. */
  readonly exhausted: boolean;
}

const isSame = (a: QueuedSuggestion, b: QueuedSuggestion): boolean => a.captureId === b.captureId && a.place === b.place;

/** The line with what came after it. */
function extended({ items, at, exhausted }: Line, found: readonly QueuedSuggestion[]): Line {
  return { items: [...items, ...found.filter((one) => !items.some((other) => isSame(one, other)))], at, exhausted: exhausted || found.length === 0 };
}

/** The line at the next source's first suggestion, or behind its end. */
function atNextSource(line: Line): Line {
  const source = line.items[line.at]?.sourceId;
  const index = line.items.findIndex((item, place) => place > line.at && item.sourceId !== source);
  return { ...line, at: index === -1 ? line.items.length : index };
}

/**
 * The line of suggestions as this page has it: it begins with what the page came with, fetches more before it runs out, and can go back,
 * so that one that was skipped or brought back is not lost.
 */
export function useQueue(slug: string, first: readonly QueuedSuggestion[]) {
  const [line, setLine] = useState<Line>({ items: first, at: 0, exhausted: first.length === 0 });
  const loading = useRef(false);
  const { items, at, exhausted } = line;
  const current = items[at] ?? null;

  const load = useCallback(
    async (after: { sourceId: string; position: number }) => {
      const result = await loadQueueAction(slug, after);
      return result.ok ? result.value : [];
    },
    [slug],
  );

  useEffect(() => {
    const last = items.at(-1);
    if (exhausted || loading.current || !last || items.length - at > LOW) return;
    loading.current = true;
    void load({ sourceId: last.sourceId, position: last.position }).then((found) => {
      loading.current = false;
      setLine((old) => extended(old, found));
    });
  }, [items, at, exhausted, load]);

  const move = useCallback((by: 1 | -1) => setLine((old) => ({ ...old, at: Math.max(0, Math.min(old.at + by, old.items.length)) })), []);
  const nextSource = useCallback(async () => {
    if (!current) return;
    const isLoaded = items.some((item, place) => place > at && item.sourceId !== current.sourceId);
    const found = isLoaded ? [] : await load({ sourceId: current.sourceId, position: END });
    setLine((old) => atNextSource(isLoaded ? old : extended(old, found)));
  }, [items, at, current, load]);
  /** Back to one that was decided on, as the decision is taken back. */
  const returnTo = useCallback((item: QueuedSuggestion) => {
    setLine((old) => {
      const index = old.items.findIndex((other) => isSame(item, other));
      return index === -1 ? old : { ...old, at: index };
    });
  }, []);

  return { current, next: () => move(1), back: () => move(-1), nextSource, returnTo, isFirst: at === 0, waiting: !exhausted && current === null };
}
