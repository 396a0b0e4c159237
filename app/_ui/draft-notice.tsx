"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "./button";

/** Says that typing from before a reload is back, and offers the saved text instead. */
export function DraftNotice({ restored, onDiscard }: { restored: boolean; onDiscard: () => void }) {
  const t = useTranslations("common");
  if (!restored) return null;
  return (
    <output className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
      {t("draftRestored")}
      <Button size="sm" variant="quiet" className="underline" onClick={onDiscard}>
        {t("draftDiscard")}
      </Button>
    </output>
  );
}
