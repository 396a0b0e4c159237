"use client";

import { useTranslations } from "use-intl/react";
import { useSubmit } from "@/app/_errors/use-submit";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Progress } from "@/app/_ui/progress";
import { useToast } from "@/app/_ui/toast";
import { lookAgainAction } from "../actions";

/** Says that some cited passages have not been looked for in the newest capture yet, and does it when told to. */
export function LookAgainNotice({ slug, pending, canEdit }: { slug: string; pending: number; canEdit: boolean }) {
  const t = useTranslations("inbox");
  const sentence = useErrorText();
  const toast = useToast();
  const { busy, failure, submit } = useSubmit();
  const look = () =>
    submit(
      () => lookAgainAction(slug, {}),
      ({ toReview }) => toast({ message: t("looked", { count: toReview }) }),
    );
  return (
    <div className="mb-5 max-w-reading">
      <Notice
        title={t("pending", { count: pending })}
        actions={
          canEdit ? (
            <Button size="sm" aria-disabled={busy || undefined} onClick={look}>
              {t("lookNow")}
            </Button>
          ) : null
        }
      >
        {busy ? <Progress label={t("looking")} /> : failure ? sentence(failure) : null}
      </Notice>
    </div>
  );
}
