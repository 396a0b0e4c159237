"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Progress } from "@/app/_ui/progress";
import type { Compared } from "./use-compared";

/** What is being waited for, with how much of the words has come; or that nothing will come, and another try. */
export function Waiting({ compared }: { compared: Compared<unknown> & { again: () => void } }) {
  const t = useTranslations("captures");
  if (compared.phase === "failed") {
    return (
      <Notice tone="danger" title={t("failedTitle")} actions={<Button onClick={compared.again}>{t("again")}</Button>}>
        {t("failed")}
      </Notice>
    );
  }
  return (
    <div className="max-w-form py-6" aria-live="polite">
      {compared.phase === "loading" ? <Progress label={t("loading")} value={compared.share} /> : <Progress label={t("comparing")} />}
    </div>
  );
}
