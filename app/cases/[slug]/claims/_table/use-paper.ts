"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** Prints a list that is not all here: fetches it first, since what a browser prints is what stands in the page at once. */
export interface Paper {
  readonly print: () => void;
  readonly preparing: boolean;
}

/**
 * The button to print with, and the keys that people print with. Who goes by the browser's menu prints what was fetched so far.
 * @param prepare fetches what is to be printed
 */
export function usePaper(prepare: RefObject<(() => Promise<void>) | null>): Paper {
  const [preparing, setPreparing] = useState(false);
  const busy = useRef(false);
  const print = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setPreparing(true);
    try {
      await prepare.current?.();
    } finally {
      busy.current = false;
      setPreparing(false);
    }
    window.print();
  }, [prepare]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void print();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [print]);
  return { print: () => void print(), preparing };
}
