"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { useId, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { classNames } from "./class-names";
import { moveFocus } from "./move-focus";
import { OpenerButton, type Opener } from "./opener-button";
import { useFloating } from "./use-floating";

export type MenuItem =
  | { label: ReactNode; icon?: ReactNode; onSelect: () => void; disabled?: boolean; danger?: boolean; checked?: boolean }
  | { label: ReactNode; icon?: ReactNode; href: string }
  | "separator";

type MenuProps = {
  opener: Opener;
  label: string;
  items: readonly MenuItem[];
  align?: "start" | "end";
};

const itemStyle =
  "flex min-h-8 w-full items-center gap-2.5 rounded-xs px-2.5 py-1 text-left text-ui text-ink hover:bg-sunken focus-visible:bg-sunken focus-visible:outline-offset-[-2px] " +
  "disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint";

/**
 * A menu button. Arrow keys, Home and End move; Escape closes and gives the focus back. The entries are made when it first
 * opens: a page may hold hundreds of menus.
 */
export function Menu({ opener, label, items, align }: MenuProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState(false);
  useFloating(open, anchor, box, align);
  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>("[role^=menuitem]:not(:disabled)") ?? [])];

  return (
    <>
      <OpenerButton {...opener} target={id} open={open} hasPopup="menu" ref={anchor} />
      <div
        id={id}
        ref={box}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onBeforeToggle={(event) => {
          // At once: the box is measured and its first entry takes the focus as soon as it shows.
          if (event.newState === "open") flushSync(() => setMade(true));
        }}
        onToggle={(event) => {
          setOpen(event.newState === "open");
          if (event.newState === "open") entries()[0]?.focus();
        }}
        onKeyDown={(event) => {
          if (event.key === "Tab") box.current?.hidePopover();
          else moveFocus(event.nativeEvent, entries(), "vertical");
        }}
        className="min-w-48 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-floating"
      >
        {(made ? items : []).map((item, index) => {
          if (item === "separator") {
            // oxlint-disable-next-line react/no-array-index-key -- separators have nothing else to be told apart by
            return <hr key={index} className="my-1" />;
          }
          const key = `${index}`;
          if ("href" in item) {
            return (
              <Link key={key} role="menuitem" tabIndex={-1} href={item.href} className={itemStyle} onClick={() => box.current?.hidePopover()}>
                {item.icon}
                {item.label}
              </Link>
            );
          }
          return (
            <button
              key={key}
              type="button"
              tabIndex={-1}
              role={item.checked === undefined ? "menuitem" : "menuitemradio"}
              aria-checked={item.checked}
              disabled={item.disabled}
              className={classNames(itemStyle, item.danger && "text-danger", item.checked && "bg-accent-soft font-medium text-accent-strong")}
              onClick={() => {
                box.current?.hidePopover();
                item.onSelect();
              }}
            >
              {item.icon}
              <span className="flex-1">{item.label}</span>
              {item.checked ? <Check aria-hidden="true" /> : null}
            </button>
          );
        })}
      </div>
    </>
  );
}
