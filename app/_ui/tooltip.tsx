"use client";

import { useId, useRef, useState, type ReactNode } from "react";
import { useFloating } from "./use-floating";

type TooltipProps = {
  /** More about the control, never its only name. */
  text: ReactNode;
  /** Gets `aria-describedby`; spread it on a focusable control. */
  children: (props: { "aria-describedby": string }) => ReactNode;
};

/** Shows a remark when its control is pointed at or focused. Escape hides it; it can itself be pointed at (WCAG 1.4.13). */
export function Tooltip({ text, children }: TooltipProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  useFloating(open, anchor, box);
  const show = () => box.current?.showPopover();
  const hide = () => box.current?.hidePopover();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only listens to what its control does
    <span
      ref={anchor}
      className="inline-flex"
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key === "Escape") hide();
      }}
    >
      {children({ "aria-describedby": id })}
      <span
        ref={box}
        id={id}
        role="tooltip"
        popover="manual"
        onToggle={(event) => setOpen(event.newState === "open")}
        className="max-w-72 rounded-sm bg-ink px-2.5 py-1.5 text-sm text-paper shadow-floating"
      >
        {text}
      </span>
    </span>
  );
}
