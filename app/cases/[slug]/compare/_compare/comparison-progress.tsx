"use client";

import { useTranslations } from "use-intl/react";
import { Progress } from "@/app/_ui/progress";

/** What is being waited for, with how much of the words has come; null while comparing, which nobody can foresee. */
export function ComparisonProgress({ share }: { share: number | null }) {
  const t = useTranslations("captures");
  return (
    <div className="max-w-form py-6" aria-live="polite">
      {share === null ? <Progress label={t("comparing")} /> : <Progress label={t("loading")} value={share} />}
    </div>
  );
}
