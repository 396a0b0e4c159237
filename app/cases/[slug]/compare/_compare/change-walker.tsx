"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Kbd } from "@/app/_ui/kbd";

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Walks the marked changes below it, by button, by J and K, and by links that name an edit; the focus goes along. */
export function ChangeWalker({ count, children }: { count: number; children: ReactNode }) {
  const t = useTranslations("captures");
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  // Side by side and inline may both stand in the page, one of them not shown.
  const shown = (selector: string) => [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(isShown);

  const goTo = (element: HTMLElement) => {
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1) => {
    const stops = shown("[data-stop]");
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = Math.min(Math.max((here < 0 ? at : here) + by, 0), stops.length - 1);
    const stop = stops[next];
    if (!stop) return;
    setAt(next);
    goTo(stop);
  };
  const follow = (event: MouseEvent<HTMLDivElement>) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-goto]") : null;
    const [mark] = link ? shown(`[data-edit="${link.dataset["goto"]}"]`) : [];
    if (!mark) return;
    event.preventDefault();
    const stop = shown("[data-stop]").indexOf(mark);
    if (stop >= 0) setAt(stop);
    goTo(mark);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "j" && event.key !== "k")) return;
      if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog, [contenteditable]")) return;
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the links inside are what is clicked
    <div ref={box} onClick={follow}>
      {count > 0 ? (
        <div className="sticky top-27 z-10 mb-3 flex flex-wrap items-center gap-2 rounded-md border border-line bg-raised px-3 py-1.5 text-sm shadow-raised lg:top-16">
          <Button size="sm" onClick={() => step(-1)}>
            <ChevronUp aria-hidden="true" />
            {t("previous")} <Kbd>K</Kbd>
          </Button>
          <Button size="sm" onClick={() => step(1)}>
            <ChevronDown aria-hidden="true" />
            {t("next")} <Kbd>J</Kbd>
          </Button>
          <output className="text-ink-soft tabular-nums">
            {at < 0 ? t("count", { count }) : t("position", { at: at + 1, count })}
          </output>
        </div>
      ) : null}
      {children}
    </div>
  );
}
