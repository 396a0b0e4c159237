"use client";

import { useEffect, useRef, type ReactNode } from "react";

type Props = { empty: boolean; children: ReactNode };

/**
 * Stands beside the desk and holds what is shown when it is empty. The last answer takes away what had the focus: it comes here
 * then, where a screen reader says that nothing is left. A page that is empty from the start keeps its focus.
 */
export function Emptied({ empty, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const wasEmpty = useRef(empty);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (empty && !wasEmpty.current && lost) box.current?.focus();
    wasEmpty.current = empty;
  }, [empty]);
  return empty ? (
    <section ref={box} tabIndex={-1} aria-labelledby="nothing-to-review" className="rounded-sm">
      {children}
    </section>
  ) : null;
}
