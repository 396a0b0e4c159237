"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { ReaderSuggestion } from "@/lib/services/assists/load-suggestions";
import { boxOf, paragraphAt, selectedRange } from "../text-position";

/** Room kept above and below a line that is stepped to, in px: the header stands over the first. */
const ABOVE = 120;
const BELOW = 160;

/** The suggestion that has or had the focus, and steps to the one before or after it, wherever it stands in the text. */
export function useLaneSteps(
  text: RefObject<HTMLElement | null>,
  lane: RefObject<HTMLElement | null>,
  suggestions: readonly ReaderSuggestion[],
) {
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);

  // A mark comes into the page once its line is on screen; then it takes the focus it was promised.
  useEffect(() => {
    const place = wanted.current;
    const mark = place === null ? null : lane.current?.querySelector<HTMLElement>(`[data-suggestion="${CSS.escape(place)}"]`);
    if (!mark) return;
    wanted.current = null;
    mark.focus({ preventScroll: true });
  });

  const go = useCallback(
    (suggestion: ReaderSuggestion | undefined): boolean => {
      const root = text.current;
      if (!root || !suggestion) return false;
      wanted.current = suggestion.place;
      setCurrent(suggestion.place);
      const box = boxOf(root, suggestion.anchorStart);
      if (!box) paragraphAt(root, suggestion.anchorStart)?.scrollIntoView({ block: "center" });
      else if (box.top < ABOVE || box.bottom > window.innerHeight - BELOW) window.scrollBy({ top: box.top - window.innerHeight / 3 });
      return true;
    },
    [text],
  );

  /** From the current one, or from another that is named; false at the end of the line. */
  const step = useCallback(
    (by: 1 | -1, start = current): boolean => {
      const at = suggestions.findIndex(({ place }) => place === start);
      if (at !== -1) return go(suggestions[at + by]);
      const from = text.current ? offsetHere(text.current) : 0;
      return go(by === 1 ? suggestions.find(({ anchorStart }) => anchorStart >= from) : suggestions.findLast(({ anchorStart }) => anchorStart < from));
    },
    [text, suggestions, current, go],
  );

  return { current, setCurrent, step };
}

/** Where the reader is: at the selected words, else at the first paragraph on screen. */
function offsetHere(root: HTMLElement): number {
  const selected = selectedRange(root, window.getSelection());
  if (selected) return selected.start;
  // Block by block: to ask for the place of a paragraph off screen would lay out all that the browser skips.
  const isHere = (element: Element): boolean => element.getBoundingClientRect().bottom > ABOVE;
  const block = [...root.children].find(isHere);
  const first = block && [...block.querySelectorAll<HTMLElement>("[data-p]")].find(isHere);
  return Number(first?.dataset["p"] ?? 0);
}
