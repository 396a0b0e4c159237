"use client";

import { UnfoldVertical } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import type { Span } from "@/lib/domain/comparison/types";
import { useStretch } from "./use-stretch";

type FoldedRowProps = {
  slug: string;
  captureId: string;
  span: Span;
  /** In two columns where there is room. */
  columns: boolean;
  languages: readonly [a: string | null, b: string | null];
};

/** What did not change, folded; its words come when asked for, and get the focus. */
export function FoldedRow({ slug, captureId, span, columns, languages }: FoldedRowProps) {
  const t = useTranslations("captures");
  const { state, text, load } = useStretch(slug, captureId, span);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === "here") words.current?.focus({ preventScroll: true });
  }, [state]);
  if (state === "here") {
    return (
      <div ref={words} tabIndex={-1} className={columns ? "comparison-row comparison-columns" : "comparison-row"}>
        <div lang={languages[0] ?? undefined}>{text}</div>
        {columns ? (
          <div className="max-md:hidden" lang={languages[1] ?? undefined}>
            {text}
          </div>
        ) : null}
      </div>
    );
  }
  return (
    <button
      type="button"
      disabled={state === "loading"}
      onClick={() => void load()}
      className="my-2 flex min-h-9 w-full items-center justify-center gap-2 rounded-sm border border-dashed border-line-strong bg-sunken px-3 text-sm text-ink-soft hover:text-ink"
    >
      <UnfoldVertical aria-hidden="true" className="size-4 shrink-0" />
      {state === "failed" ? t("failed") : t("folded", { count: span[1] - span[0] })}
    </button>
  );
}
