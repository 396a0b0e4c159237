"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Dialog } from "@/app/_ui/dialog";
import { LinkButton } from "@/app/_ui/link-button";
import { Skeleton } from "@/app/_ui/skeleton";
import type { ActionFailure } from "@/lib/http/define-action";
import type { QuestionExplanation } from "@/lib/services/disagreement/explain-question";
import { RelationBadge } from "../../_disagreement/relation-badge";
import { explainQuestionAction } from "../actions";

/** Why the accounts on a question stand as they do, in sentences that name the quotes. */
export function RowDialog({ slug, questionId, onClose }: { slug: string; questionId: string; onClose: () => void }) {
  const t = useTranslations("matrix");
  const relations = useTranslations("disagreement");
  const [found, setFound] = useState<QuestionExplanation | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);

  useEffect(() => {
    let gone = false;
    void explainQuestionAction(slug, { id: questionId }).then((result) => {
      if (gone) return;
      if (result.ok) setFound(result.value);
      else setFailure(result.error);
    });
    return () => {
      gone = true;
    };
  }, [slug, questionId]);

  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={found?.text ?? t("reasons")}
      actions={
        <LinkButton href={`/cases/${slug}/questions/${questionId}`} prefetch={false}>
          {t("allReasons")}
        </LinkButton>
      }
    >
      <FailureSummary failure={failure} />
      {found ? (
        found.rows.length === 0 ? (
          <p className="text-ink-soft">{t("noReasons")}</p>
        ) : (
          <ul className="divide-y divide-line">
            {found.rows.map(({ relation, explanation, status }) => (
              <li key={explanation} className="py-3">
                <RelationBadge relation={relation} label={relations(`relation.${relation}`)} faint={status === "dismissed"} />
                <p className="mt-1 font-serif text-quote">{explanation}</p>
                {status === "open" ? null : <p className="text-sm text-ink-faint">{t(`status.${status}`)}</p>}
              </li>
            ))}
          </ul>
        )
      ) : failure ? null : (
        <Skeleton className="h-72" />
      )}
      {found && found.more > 0 ? <p className="text-sm text-ink-faint">{t("moreReasons", { count: found.more })}</p> : null}
    </Dialog>
  );
}
