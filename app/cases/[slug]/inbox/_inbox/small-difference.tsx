"use client";

import { useTranslations } from "use-intl/react";
import type { DiffPart } from "@/lib/domain/passages/small-diff";

/** What changed between a passage's words and those found: marked by element, line, sign and words for screen readers. */
export function SmallDifference({ parts, language }: { parts: readonly DiffPart[]; language: string | null }) {
  const t = useTranslations("inbox");
  return (
    <section aria-label={t("difference")}>
      <h3 className="mb-1 font-sans text-sm font-medium text-ink-soft">{t("difference")}</h3>
      <p lang={language ?? undefined} className="rounded-md border border-line bg-raised px-4 py-3 font-serif text-quote leading-relaxed whitespace-pre-wrap">
        {parts.map(({ op, index, text }) => {
          if (op === "equal") return <span key={index}>{text}</span>;
          const Element = op === "delete" ? "del" : "ins";
          return (
            <Element key={index} className={op === "delete" ? "comparison-del" : "comparison-ins"}>
              <span className="sr-only">{t(op === "delete" ? "deleted" : "inserted")} </span>
              {text}
              <span className="sr-only"> {t("endMark")}</span>
            </Element>
          );
        })}
      </p>
    </section>
  );
}
