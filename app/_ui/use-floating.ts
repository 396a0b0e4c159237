"use client";

import { useEffect, type RefObject } from "react";
import { placeFloating, type Placement } from "./place-floating";

/** Keeps an open popover beside its anchor while the page scrolls or changes size. */
export function useFloating(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  floating: RefObject<HTMLElement | null>,
  placement?: Placement,
): void {
  useEffect(() => {
    if (!open) return;
    const place = () => {
      if (anchor.current && floating.current) placeFloating(floating.current, anchor.current.getBoundingClientRect(), placement);
    };
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [open, anchor, floating, placement]);
}
