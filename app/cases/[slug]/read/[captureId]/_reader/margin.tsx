"use client";

import { Pencil } from "lucide-react";
import Link from "next/link";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { ReviewerNotes } from "@/app/cases/[slug]/_claims/reviewer-notes";
import { IconButton } from "@/app/_ui/icon-button";
import { compareQuery } from "@/lib/contracts/comparison-address";
import { quoted } from "@/lib/domain/support/locale-format";
import type { MarginClaim, MarginPassage } from "@/lib/services/reader/load-reader";

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
          {passage.claims.map((claim) => (
            <ClaimCard key={claim.appearanceId} claim={claim} onEdit={onEdit} />
          ))}
          {passage.translation ? (
            <p className="text-ink-soft">
              <span className="text-ink-faint">{t("translation")}{t("colon")}</span> {passage.translation}
            </p>
          ) : null}
          <ReviewerNotes notes={[passage.reviewerNote]} />
          <Link className="self-start text-xs text-ink-faint underline decoration-line-strong underline-offset-3 hover:text-accent" href={`/cases/${slug}/compare?${compareQuery([{ what: "passage", id: passage.id }])}`} prefetch={false}>
            {t("compareWords")}
          </Link>
        </div>
      ))}
    </section>
  );
}

function ClaimCard({ claim, onEdit }: { claim: MarginClaim; onEdit: Props["onEdit"] }) {
  const t = useTranslations("claims");
  const locale = useLocale() === "en" ? "en" : "fr";
  return (
    <div className="group/card flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-semibold">{claim.claimant}</span>
          {claim.answer === null ? null : <span> · {claim.answer}</span>}
        </p>
        <p className="text-ink-faint">{claim.question}</p>
        {claim.hedge === null && claim.presentation === "asserts" ? null : (
          <p className="text-ink-faint">{[t(`presents.${claim.presentation}`), claim.hedge && quoted(claim.hedge, locale)].filter(Boolean).join(" · ")}</p>
        )}
        {claim.chain.length === 0 ? null : <p className="text-ink-faint">{t("chainFrom", { chain: claim.chain.join(" → ") })}</p>}
        <ReviewerNotes notes={claim.notes} />
      </div>
      {onEdit ? (
        <IconButton label={t("edit")} className="opacity-60 group-hover/card:opacity-100 focus-visible:opacity-100" onClick={() => onEdit(claim)}>
          <Pencil />
        </IconButton>
      ) : null}
    </div>
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
