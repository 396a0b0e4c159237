"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import type { PassageReview } from "@/lib/domain/passages/review";

type Props = { review: PassageReview; date: string; onTakeBack: (() => void) | null };

/** The answer that was given, by whom and when, with the way back. */
export function GivenAnswer({ review, date, onTakeBack }: Props) {
  const t = useTranslations("inbox");
  const { answer, answeredBy, carried, reviewerNote } = review;
  if (answer === null) return null;
  return (
    <section aria-label={t(`answered.${answer}`)} className="rounded-md border border-line bg-raised px-4 py-3">
      <p className="font-medium">{t(`answered.${answer}`)}</p>
      <p className="text-sm text-ink-soft">{t("answeredBy", { by: answeredBy ?? "", date })}</p>
      {carried ? <p className="text-sm text-ink-soft">{t("carried")}</p> : null}
      {reviewerNote ? <p className="mt-1 border-l-2 border-line-strong pl-3 text-sm whitespace-pre-wrap">{reviewerNote}</p> : null}
      {onTakeBack ? (
        <Button size="sm" className="mt-2" onClick={onTakeBack}>
          {t("takeBack")}
        </Button>
      ) : null}
    </section>
  );
}
