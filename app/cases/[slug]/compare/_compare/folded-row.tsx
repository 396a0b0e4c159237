"use client";

import { UnfoldVertical } from "lucide-react";
import { useTranslations } from "use-intl/react";

/** What did not change, folded: shown when asked for. */
export function FoldedRow({ length, onOpen }: { length: number; onOpen: () => void }) {
  const t = useTranslations("captures");
  return (
    <button
      type="button"
      onClick={onOpen}
      className="my-1.5 flex min-h-8 w-full items-center justify-center gap-2 rounded-sm border border-dashed border-line bg-sunken px-3 font-sans text-sm text-ink-faint hover:border-line-strong hover:text-ink"
    >
      <UnfoldVertical aria-hidden="true" className="size-4 shrink-0" />
      {t("folded", { count: length })}
    </button>
  );
}
