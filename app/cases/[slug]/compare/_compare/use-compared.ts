"use client";

import { useCallback, useEffect, useState } from "react";
import { loadTemplate, loadWords } from "./load-words";
import type { TextInfo } from "./text-info";

/** How far a comparison has come. `share`: of the words that are loaded, 0–1. */
export type Compared<Result> =
  | { readonly phase: "loading"; readonly share: number }
  | { readonly phase: "comparing" }
  | { readonly phase: "failed" }
  | { readonly phase: "ready"; readonly words: readonly string[]; readonly result: Result };

/** Fewest renders of the progress: one per this share of the words. */
const STEP = 0.02;

/**
 * Loads texts and compares them, once for the given texts and work.
 *
 * @param learnFrom a capture whose publication's template is asked for; null when there is none to fold away
 * @param work must be stable between renders
 */
export function useCompared<Result>(
  slug: string,
  texts: readonly TextInfo[],
  learnFrom: string | null,
  work: (words: readonly string[], learnt: readonly string[], signal: AbortSignal) => Promise<Result>,
): Compared<Result> & { again: () => void } {
  const [state, setState] = useState<Compared<Result>>({ phase: "loading", share: 0 });
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((before) => before + 1), []);

  useEffect(() => {
    const stop = new AbortController();
    const whole = texts.reduce((sum, { span }) => sum + span[1] - span[0], 0);
    let [come, told] = [0, 0];
    const onProgress = (units: number) => {
      come += units;
      if (come - told < STEP * whole) return;
      told = come;
      setState({ phase: "loading", share: Math.min(1, come / whole) });
    };
    const run = async () => {
      const [words, learnt] = await Promise.all([
        Promise.all(texts.map((text) => loadWords(slug, text, stop.signal, onProgress))),
        learnFrom === null ? [] : loadTemplate(slug, learnFrom, stop.signal),
      ]);
      if (stop.signal.aborted) return;
      setState({ phase: "comparing" });
      const result = await work(words, learnt, stop.signal);
      if (!stop.signal.aborted) setState({ phase: "ready", words, result });
    };
    run().catch(() => {
      if (!stop.signal.aborted) setState({ phase: "failed" });
    });
    return () => stop.abort();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another try does the same work again
  }, [slug, texts, learnFrom, work, tries]);

  return { ...state, again };
}
