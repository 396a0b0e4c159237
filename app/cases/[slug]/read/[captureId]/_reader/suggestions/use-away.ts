"use client";

import { useEffect, useEffectEvent } from "react";
import type { RefObject } from "react";

/** Tells that the pointer was pressed or the focus went outside an element. */
export function useAway(element: RefObject<HTMLElement | null>, onAway: () => void): void {
  const look = useEffectEvent((event: Event) => {
    if (event.target instanceof Node && !element.current?.contains(event.target)) onAway();
  });
  useEffect(() => {
    const listen = (event: Event) => look(event);
    document.addEventListener("pointerdown", listen);
    document.addEventListener("focusin", listen);
    return () => {
      document.removeEventListener("pointerdown", listen);
      document.removeEventListener("focusin", listen);
    };
  }, []);
}
