"use client";

import { useId, useRef, useState, type ReactNode } from "react";
import { classNames } from "./class-names";
import { OpenerButton, type Opener } from "./opener-button";
import { useFloating } from "./use-floating";

type PopoverProps = {
  opener: Opener;
  /** Accessible name of the box. */
  label: string;
  /** As a function it gets the popover's id, for a button inside that closes it (`popoverTargetAction="hide"`). */
  children: ReactNode | ((id: string) => ReactNode);
  align?: "start" | "end";
  className?: string;
  /** For what is read only when somebody looks. */
  onOpenChange?: (open: boolean) => void;
};

/** A box beside a button, in the browser's top layer: Escape or a press outside closes it, focus returns to the button. */
export function Popover({ opener, label, children, align, className, onOpenChange }: PopoverProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useFloating(open, anchor, box, align);
  return (
    <>
      <OpenerButton {...opener} target={id} open={open} hasPopup="dialog" ref={anchor} />
      <dialog
        id={id}
        ref={box}
        popover="auto"
        aria-label={label}
        onToggle={(event) => {
          setOpen(event.newState === "open");
          onOpenChange?.(event.newState === "open");
        }}
        className={classNames("max-w-[calc(100vw-0.75rem)] overflow-y-auto rounded-md border border-line bg-raised p-3 shadow-floating", className)}
      >
        {typeof children === "function" ? children(id) : children}
      </dialog>
    </>
  );
}
