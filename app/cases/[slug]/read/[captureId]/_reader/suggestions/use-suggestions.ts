"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { dismissSuggestionAction, restoreSuggestionAction } from "@/app/cases/[slug]/_suggestions/actions";
import { useToast } from "@/app/_ui/toast";
import type { LoadedSuggestions, ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import type { MarginPassage } from "@/lib/services/reader/load-reader";

/** What a suggestion can be dismissed for. */
export type DismissFor = "passage" | "wording";

type Loaded = { state: "loading" | "failed" | "unread" } | { state: "ready"; all: readonly ReaderSuggestion[] };

const NONE: readonly ReaderSuggestion[] = [];

/**
 * The suggestions of a capture that wait. They are fetched apart from the page, and again when claims come or go: which of them wait
 * then, the server knows. On a first visit they are read on the server meanwhile.
 */
export function useSuggestions(slug: string, captureId: string, passages: readonly MarginPassage[], enabled: boolean) {
  const t = useTranslations("assists");
  const common = useTranslations("common");
  const toast = useToast();
  const [loaded, setLoaded] = useState<Loaded>({ state: "loading" });
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((n) => n + 1), []);

  // A new object whenever they are to be asked for again.
  const claims = passages.reduce((count, passage) => count + passage.claims.length, 0);
  const [again, setAgain] = useState(false);
  const request = useMemo(() => ({ url: `/api/cases/${slug}/captures/${captureId}/suggestions${again ? "?again" : ""}`, round, claims }), [slug, captureId, round, claims, again]);
  const tryAgain = useCallback(() => {
    setLoaded({ state: "loading" });
    setAgain(true);
    reload();
  }, [reload]);

  useEffect(() => {
    if (!enabled) return;
    const stop = new AbortController();
    fetch(request.url, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const { suggestions, complete } = (await response.json()) as LoadedSuggestions;
        setLoaded(complete ? { state: "ready", all: suggestions } : { state: "unread" });
      })
      .catch(() => {
        if (!stop.signal.aborted) setLoaded({ state: "failed" });
      });
    return () => stop.abort();
  }, [request, enabled]);

  const takeAway = useCallback((place: string) => setLoaded((old) => (old.state === "ready" ? { ...old, all: old.all.filter((other) => other.place !== place) } : old)), []);

  const dismiss = useCallback(
    async ({ place }: ReaderSuggestion, what: DismissFor): Promise<void> => {
      const result = await dismissSuggestionAction(slug, { captureId, place, what });
      if (!result.ok) return toast({ message: t("gone") });
      // A wording takes others with it, which the server knows.
      if (what === "wording") reload();
      else takeAway(place);
      toast({
        message: t(what === "wording" ? "dismissedWording" : "dismissed"),
        action: {
          label: common("undo"),
          run: async () => {
            if ((await restoreSuggestionAction(slug, { id: result.value })).ok) reload();
          },
        },
      });
    },
    [slug, captureId, toast, t, common, reload, takeAway],
  );

  return { state: loaded.state, suggestions: loaded.state === "ready" ? loaded.all : NONE, dismiss, takeAway, tryAgain };
}
