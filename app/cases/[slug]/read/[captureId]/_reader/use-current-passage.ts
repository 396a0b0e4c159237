"use client";

import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** The passage pointed at or focused, marked in the text: all its stretches and its mark. */
export function useCurrentPassage(text: RefObject<HTMLElement | null>): [string | null, (id: string | null) => void] {
  const [current, setCurrent] = useState<string | null>(null);

  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const point = (event: Event) => {
      const target = event.target as HTMLElement;
      const mark = target.closest<HTMLElement>("[data-mark]")?.dataset["mark"];
      // Of overlapping passages the one that began last: the others are reached by their marks.
      const over = target.closest<HTMLElement>("[data-over]")?.dataset["over"]?.split(" ").at(-1);
      setCurrent(mark ?? over ?? null);
    };
    const named = () => {
      const id = /^#passage-(.+)$/u.exec(window.location.hash)?.[1];
      if (id) setCurrent(id);
    };
    named();
    root.addEventListener("pointerover", point);
    root.addEventListener("focusin", point);
    window.addEventListener("hashchange", named);
    return () => {
      root.removeEventListener("pointerover", point);
      root.removeEventListener("focusin", point);
      window.removeEventListener("hashchange", named);
    };
  }, [text]);

  useEffect(() => {
    const root = text.current;
    if (!root || current === null) return;
    const parts = root.querySelectorAll<HTMLElement>(`[data-over~="${CSS.escape(current)}"], [data-mark="${CSS.escape(current)}"]`);
    for (const part of parts) part.dataset["current"] = "";
    return () => {
      for (const part of parts) delete part.dataset["current"];
    };
  }, [text, current]);

  return [current, setCurrent];
}
