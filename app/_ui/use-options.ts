"use client";

import { useEffect, useState } from "react";

export type ComboboxOption = {
  value: string;
  label: string;
  /** A second, quieter line. */
  detail?: string;
};

/** Finds options for what was typed; the signal aborts when more was typed meanwhile. */
export type LoadOptions = (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;

/** Waited after a key before asking the server, in milliseconds. */
const pause = 150;

function matches(option: ComboboxOption, query: string): boolean {
  const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return fold(`${option.label} ${option.detail ?? ""}`).includes(fold(query.trim()));
}

/** The options to show for a query, from a fixed list or from a function that asks the server. */
export function useOptions(source: readonly ComboboxOption[] | LoadOptions, query: string, open: boolean) {
  const [loaded, setLoaded] = useState<readonly ComboboxOption[]>([]);
  const [loading, setLoading] = useState(false);

  useEffect(() => {
    if (typeof source !== "function" || !open) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      setLoading(true);
      try {
        const options = await source(query, abort.signal);
        if (!abort.signal.aborted) setLoaded(options);
      } catch {
        if (!abort.signal.aborted) setLoaded([]);
      } finally {
        if (!abort.signal.aborted) setLoading(false);
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [source, query, open]);

  const options = typeof source === "function" ? loaded : source.filter((option) => matches(option, query));
  return { options, loading };
}
