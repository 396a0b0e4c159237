"use client";

import { useEffect } from "react";
import type { RefObject } from "react";
import { rangeOf } from "../text-position";
import type { TextRange } from "../text-position";

const NAME = "suggestion";

/** Marks the words of the suggestion at hand, without touching the text's elements. Browsers that cannot show the card alone. */
export function usePassageHighlight(text: RefObject<HTMLElement | null>, passage: TextRange | null): void {
  const { start, end } = passage ?? { start: -1, end: -1 };
  useEffect(() => {
    const root = text.current;
    if (!root || start === -1 || !("highlights" in CSS)) return;
    const range = rangeOf(root, { start, end });
    if (range) CSS.highlights.set(NAME, new Highlight(range));
    return () => void CSS.highlights.delete(NAME);
  }, [text, start, end]);
}
