"use client";

import { useEffect } from "react";
import type { RefObject } from "react";
import { rangeOf } from "../text-position";
import type { TextRange } from "../text-position";

/**
 * Marks the words of the suggestion at hand, or those that a form is about, without touching the text's elements. Browsers that cannot show the card alone.
 * @param name of the highlight, as the style sheet has it
 */
export function usePassageHighlight(text: RefObject<HTMLElement | null>, passage: TextRange | null, name: "suggestion" | "annotated"): void {
  const { start, end } = passage ?? { start: -1, end: -1 };
  useEffect(() => {
    const root = text.current;
    if (!root || start === -1 || !("highlights" in CSS)) return;
    const range = rangeOf(root, { start, end });
    if (range) CSS.highlights.set(name, new Highlight(range));
    return () => void CSS.highlights.delete(name);
  }, [text, start, end, name]);
}
