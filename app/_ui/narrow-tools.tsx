"use client";

import { SlidersHorizontal } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { buttonStyle } from "./button-style";
import { classNames } from "./class-names";

type NarrowToolsProps = {
  /** The button's words on a phone. */
  label: ReactNode;
  /** What is chosen now, beside the button. */
  now?: ReactNode;
  /** Lays out the row that the tools stand in, the button in their place on a phone. */
  className: string;
  children: ReactNode;
};

/** A row of tools; on a phone, where they would fill the screen, behind one button. */
export function NarrowTools({ label, now, className, children }: NarrowToolsProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={className} data-print="no">
      <div className="flex w-full items-center gap-3 sm:hidden">
        <button type="button" aria-expanded={open} aria-controls={id} className={buttonStyle("secondary", "sm", "min-h-8")} onClick={() => setOpen(!open)}>
          <SlidersHorizontal aria-hidden="true" />
          {label}
        </button>
        {now ? <span className="min-w-0 truncate text-sm text-ink-faint">{now}</span> : null}
      </div>
      <div id={id} className={classNames("w-full flex-wrap items-end gap-2 sm:contents", open ? "flex" : "hidden")}>
        {children}
      </div>
    </div>
  );
}
