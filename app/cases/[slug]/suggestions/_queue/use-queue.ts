"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { loadQueueAction } from "@/app/cases/[slug]/_suggestions/actions";
import type { QueuedSuggestion } from "@/lib/services/assists/load-queue";
import { atNextSource, currentOf, extended, hasBefore, newLine, refreshed, settled, stepped, unsettled, type Decided } from "./queue-line";

/** Suggestions left before more are fetched. */
const LOW = 5;
/** Behind the last suggestion of any source. */
const END = 2_147_483_647;

/**
 * The line of suggestions as this page has it: it begins with what the page came with, fetches more before it runs out, and can go back,
 * so that one that was skipped or brought back is not lost.
 */
export function useQueue(slug: string, first: readonly QueuedSuggestion[]) {
  const [line, setLine] = useState(() => newLine(first));
  const [seen, setSeen] = useState(first);
  const loading = useRef(false);
  const { items, at, last } = line;
  const current = currentOf(line);

  if (seen !== first) {
    setSeen(first);
    setLine(refreshed(line, first));
  }

  const load = useCallback(
    async (after: { sourceId: string; position: number } | null) => {
      const result = await loadQueueAction(slug, after).catch(() => null);
      return result?.ok ? result.value : [];
    },
    [slug],
  );

  useEffect(() => {
    if (loading.current || !last || items.length - at > LOW) return;
    loading.current = true;
    void load({ sourceId: last.sourceId, position: last.position }).then((found) => {
      loading.current = false;
      setLine((old) => extended(old, found));
    });
  }, [items, at, last, load]);

  const nextSource = useCallback(async () => {
    if (!current) return;
    const isLoaded = items.some((item, place) => place > at && item.sourceId !== current.sourceId);
    const found = isLoaded ? [] : await load({ sourceId: current.sourceId, position: END });
    setLine((old) => atNextSource(isLoaded ? old : extended(old, found)));
  }, [items, at, current, load]);

  return {
    current,
    isFirst: !hasBefore(line),
    /** More is being fetched, and nothing can be shown meanwhile. */
    waiting: last !== null && current === null,
    next: () => setLine((old) => stepped(old, 1)),
    back: () => setLine((old) => stepped(old, -1)),
    nextSource,
    settle: (item: QueuedSuggestion, what: Decided) => setLine((old) => settled(old, item, what)),
    unsettle: (item: QueuedSuggestion, what: Decided) => setLine((old) => unsettled(old, item, what)),
    /** Once more from the first that waits: what was skipped, and what was passed over with its source. */
    restart: async () => setLine(newLine(await load(null))),
  };
}
