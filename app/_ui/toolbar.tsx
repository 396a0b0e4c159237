"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { classNames } from "./class-names";
import { moveFocus } from "./move-focus";

const focusable = "button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled)";

/** A row of controls that is one Tab stop; arrow keys move inside it. */
export function Toolbar({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>(focusable) ?? [])];

  useEffect(() => {
    const all = items();
    const stop = all.find((item) => item.tabIndex === 0) ?? all[0];
    for (const item of all) item.tabIndex = item === stop ? 0 : -1;
  });

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on the controls inside
    <div
      ref={box}
      role="toolbar"
      aria-label={label}
      onKeyDown={(event) => moveFocus(event.nativeEvent, items(), "horizontal")}
      className={classNames("flex flex-wrap items-center gap-1", className)}
    >
      {children}
    </div>
  );
}
