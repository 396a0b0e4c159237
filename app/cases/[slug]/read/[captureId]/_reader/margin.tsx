"use client";

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { useTranslations } from "use-intl/react";
import type { MarginClaim, MarginPassage } from "@/lib/services/reader/load-reader";
import { PassageClaims } from "./passage-claims";

type Props = {
  slug: string;
  text: RefObject<HTMLElement | null>;
  passages: readonly MarginPassage[];
  current: string | null;
  onPoint: (passageId: string | null) => void;
  onEdit: ((claim: MarginClaim) => void) | null;
};

/** Space kept between two cards, in px. */
const GAP = 10;

/**
 * The claims beside their passages. Only those near the screen are in the page, each at the height of its mark and pushed
 * down where the one above needs the room.
 */
export function Margin({ slug, text, passages, current, onPoint, onEdit }: Props) {
  const t = useTranslations("reader");
  const column = useRef<HTMLElement>(null);
  const near = useNearMarks(text, passages.length);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const shown = useMemo(() => passages.filter((passage) => near.has(passage.id)), [passages, near]);

  const place = useCallback(() => {
    const box = column.current?.getBoundingClientRect();
    if (!box) return;
    const next = new Map<string, number>();
    let free = 0;
    for (const passage of shown) {
      const mark = document.getElementById(`passage-${passage.id}`);
      const card = column.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(passage.id)}"]`);
      if (!mark || !card) continue;
      const top = Math.max(mark.getBoundingClientRect().top - box.top - 8, free);
      next.set(passage.id, top);
      free = top + card.offsetHeight + GAP;
    }
    setTops((old) => (same(old, next) ? old : next));
  }, [shown]);

  // The place of a card is known once it and its mark are laid out, and changes when blocks above get their true height.
  useLayoutEffect(place, [place]);
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const observer = new ResizeObserver(place);
    observer.observe(root);
    return () => observer.disconnect();
  }, [text, place]);

  return (
    <section ref={column} aria-label={t("margin")} className="relative h-full">
      {shown.map((passage) => (
        <div
          key={passage.id}
          data-card={passage.id}
          data-current={passage.id === current ? "" : undefined}
          className="absolute inset-x-0 flex flex-col gap-2 border-l-2 border-line py-0.5 pl-3 text-sm data-current:border-accent"
          style={{ top: tops.get(passage.id) ?? 0, visibility: tops.has(passage.id) ? "visible" : "hidden" }}
          onPointerEnter={() => onPoint(passage.id)}
          onPointerLeave={() => onPoint(null)}
        >
          <PassageClaims slug={slug} passage={passage} onEdit={onEdit} />
        </div>
      ))}
    </section>
  );
}

/** Ids of the passages whose marks are on screen or a little above or below. */
function useNearMarks(text: RefObject<HTMLElement | null>, count: number): ReadonlySet<string> {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const root = text.current;
    if (!root || count === 0) return;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const id = (entry.target as HTMLElement).dataset["mark"] ?? "";
          if (entry.isIntersecting) seen.add(id);
          else seen.delete(id);
        }
        setNear(new Set(seen));
      },
      { rootMargin: "300px 0px" },
    );
    for (const mark of root.querySelectorAll("[data-mark]")) observer.observe(mark);
    return () => observer.disconnect();
  }, [text, count]);
  return near;
}

function same(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top);
}
