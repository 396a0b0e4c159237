"use client";

import { useEffect, useState } from "react";
import type { SearchAnswer } from "@/lib/services/search/search";

/** Waited after a key before asking the server, in milliseconds. */
const PAUSE = 150;

type State = { readonly status: "idle" | "searching" | "found" | "failed"; readonly answer: SearchAnswer | null };

/** The answer to what is typed so far, asked for as one types; an older answer never replaces a newer one. */
export function useSearch(typed: string, slug: string | null): State {
  const [state, setState] = useState<State>({ status: "idle", answer: null });
  const isBlank = typed.trim() === "";

  useEffect(() => {
    if (isBlank) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      setState(({ answer }) => ({ status: "searching", answer }));
      try {
        const query = new URLSearchParams({ q: typed, ...(slug === null ? {} : { case: slug }) });
        const response = await fetch(`/api/search?${query}`, { signal: abort.signal });
        if (!response.ok) throw new Error(String(response.status));
        const answer = (await response.json()) as SearchAnswer;
        if (!abort.signal.aborted) setState({ status: "found", answer });
      } catch {
        if (!abort.signal.aborted) setState({ status: "failed", answer: null });
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed, slug, isBlank]);

  return isBlank ? { status: "idle", answer: null } : state;
}
