"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { dropDraft } from "@/app/_ui/draft-store";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { focusFirstInvalid } from "@/app/_ui/focus-first-invalid";
import { Progress } from "@/app/_ui/progress";
import { useDraft } from "@/app/_ui/use-draft";
import type { ClaimBatchEdit } from "@/lib/contracts/claim-batch";
import type { ActionFailure } from "@/lib/http/define-action";
import type { BatchChoices } from "@/lib/services/claims/load-form-choices";
import { loadFormChoicesAction } from "../actions";
import { ChangeFields, readChange, unknownNames } from "./change-fields";

type Props = {
  slug: string;
  count: number;
  /** There are more than `count`, which were not counted. */
  isMore: boolean;
  /** Claims looked at so far, while the change is being made. */
  done: number | null;
  /** Makes the change; tells why it stopped before its end. */
  onApply: (change: ClaimBatchEdit["change"]) => Promise<ActionFailure | null>;
  onClose: () => void;
};

/** What many claims are to have alike: what is left empty stays as it is. Kept until the change is made. */
export function ChangeDialog({ slug, count, isMore, done, onApply, onClose }: Props) {
  const t = useTranslations("table");
  const common = useTranslations("common");
  const [choices, setChoices] = useState<BatchChoices | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [empty, setEmpty] = useState(false);
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const draft = `change-claims/${slug}`;
  const { ref, restored, discard } = useDraft({ id: draft });

  useEffect(() => {
    let gone = false;
    void loadFormChoicesAction(slug, {}).then((result) => {
      if (gone) return;
      if (result.ok) setChoices(result.value);
      else setFailure(result.error);
    });
    return () => {
      gone = true;
    };
  }, [slug]);

  const apply = async (form: HTMLFormElement) => {
    const strange = unknownNames(form);
    setUnknown(strange);
    if (strange.length > 0) return focusFirstInvalid(form.id);
    const change = readChange(form);
    setEmpty(change === null);
    if (!change) return;
    const refused = await onApply(change);
    if (refused) return setFailure(refused);
    dropDraft(draft);
    onClose();
  };
  const startOver = () => {
    discard();
    setRound((n) => n + 1);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(isMore ? "changeTitleMore" : "changeTitle", { count })}
      keepOpenOnPressOutside
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" type="submit" form="change-claims" aria-disabled={done !== null || undefined}>
            {t(isMore ? "changeApplyMore" : "changeApply", { count })}
          </Button>
        </>
      }
    >
      <form
        ref={ref}
        id="change-claims"
        noValidate
        className="flex flex-col gap-4 pt-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (done === null) void apply(event.currentTarget);
        }}
      >
        <FailureSummary failure={failure} />
        {empty ? <ErrorSummary errors={[{ message: t("changeNothing") }]} /> : null}
        <DraftNotice restored={restored} onDiscard={startOver} />
        <p className="text-sm text-ink-soft">{t("changeLead")}</p>
        <ChangeFields key={round} choices={choices} unknown={unknown} />
        {done === null ? null : isMore ? (
          <Progress label={t("changing")} detail={t("changingMore", { done })} />
        ) : (
          <Progress label={t("changing")} value={count === 0 ? 1 : Math.min(1, done / count)} detail={t("changingOf", { done, count })} />
        )}
      </form>
    </Dialog>
  );
}
