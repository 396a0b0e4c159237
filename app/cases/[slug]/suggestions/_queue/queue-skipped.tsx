"use client";

import { Lightbulb } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Kbd } from "@/app/_ui/kbd";

/** The end of the queue, where some were skipped: how many, and the way to them. */
export function QueueSkipped({ left, onRestart }: { left: number; onRestart: () => void }) {
  const t = useTranslations("assists");
  return (
    <EmptyState
      icon={<Lightbulb />}
      title={t("queueSkipped")}
      actions={
        <Button variant="primary" onClick={onRestart}>
          {t("queueRestart")} <Kbd>{t("enter")}</Kbd>
        </Button>
      }
    >
      {t("queueSkippedHint", { count: left })}
    </EmptyState>
  );
}
