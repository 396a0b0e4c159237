"use client";

import { useCallback, useEffect, useRef } from "react";

type Point = { readonly clientX: number; readonly clientY: number };

/**
 * Tells a pointer that came to an element from an element that came under a resting pointer, as when keys scroll the page: what lies
 * under it by chance must not take the place of what the keyboard is at.
 */
export function usePointerMoved(): (event: Point) => boolean {
  const last = useRef<Point | null>(null);
  useEffect(() => {
    const keep = ({ clientX, clientY }: PointerEvent) => {
      last.current = { clientX, clientY };
    };
    window.addEventListener("pointermove", keep, { passive: true });
    return () => window.removeEventListener("pointermove", keep);
  }, []);
  return useCallback(({ clientX, clientY }) => clientX !== last.current?.clientX || clientY !== last.current.clientY, []);
}
