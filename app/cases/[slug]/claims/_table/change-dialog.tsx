"use client";

import { useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Combobox } from "@/app/_ui/combobox";
import { Dialog } from "@/app/_ui/dialog";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Progress } from "@/app/_ui/progress";
import { TextField } from "@/app/_ui/text-field";
import type { ClaimBatchEdit } from "@/lib/contracts/claim-batch";
import { statusText } from "@/lib/domain/claims/scope-text";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { ActionFailure } from "@/lib/http/define-action";
import type { BatchChoices } from "@/lib/services/claims/load-form-choices";
import { loadFormChoicesAction } from "../actions";

type Props = {
  slug: string;
  count: number;
  /** There are more than `count`, which were not counted. */
  isMore: boolean;
  /** Claims looked at so far, while the change is being made. */
  done: number | null;
  onClose: () => void;
  onApply: (change: ClaimBatchEdit["change"]) => void;
};

const tagsOf = (text: string) => [...new Set(text.split(",").map((tag) => tag.trim()).filter((tag) => tag !== ""))];

/** What many claims are to have alike: what is left empty stays as it is. */
export function ChangeDialog({ slug, count, isMore, done, onClose, onApply }: Props) {
  const t = useTranslations("table");
  const common = useTranslations("common");
  const locale = useLocale() as Locale;
  const [choices, setChoices] = useState<BatchChoices | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [empty, setEmpty] = useState(false);
  const [questionId, setQuestion] = useState<string>();
  const [claimantId, setClaimant] = useState<string>();
  const [status, setStatus] = useState("");
  const [noStatus, setNoStatus] = useState(false);
  const [adding, setAdding] = useState("");
  const [removing, setRemoving] = useState("");

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

  const apply = () => {
    const change = { questionId, claimantId, status: noStatus ? null : status.trim() || undefined, addTags: tagsOf(adding), removeTags: tagsOf(removing) };
    const asked = questionId !== undefined || claimantId !== undefined || change.status !== undefined || change.addTags.length + change.removeTags.length > 0;
    setEmpty(!asked);
    if (asked) onApply(change);
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
        id="change-claims"
        noValidate
        className="flex flex-col gap-4 pt-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (done === null) apply();
        }}
      >
        <FailureSummary failure={failure} />
        {empty ? <ErrorSummary errors={[{ message: t("changeNothing") }]} /> : null}
        <p className="text-sm text-ink-soft">{t("changeLead")}</p>
        <Combobox label={t("question")} name="question" options={choices?.questions.map(({ id, text }) => ({ value: id, label: text })) ?? []} onChoose={(option) => setQuestion(option?.value)} />
        <Combobox label={t("claimant")} name="claimant" options={choices?.actors.map(({ id, name }) => ({ value: id, label: name })) ?? []} onChoose={(option) => setClaimant(option?.value)} />
        <div>
          <TextField label={t("status")} hint={t("statusHint")} value={status} maxLength={60} list="claim-statuses" disabled={noStatus} onChange={(event) => setStatus(event.target.value)} />
          <datalist id="claim-statuses">
            {choices?.statuses.map((one) => (
              <option key={one} value={statusText(one, locale)}>
                {statusText(one, locale)}
              </option>
            ))}
          </datalist>
          <div className="mt-2">
            <Checkbox label={t("statusNone")} checked={noStatus} onChange={(event) => setNoStatus(event.target.checked)} />
          </div>
        </div>
        <TextField label={t("addTags")} hint={t("tagsHint")} value={adding} onChange={(event) => setAdding(event.target.value)} />
        <TextField label={t("removeTags")} hint={t("tagsHint")} value={removing} onChange={(event) => setRemoving(event.target.value)} />
        {done === null ? null : isMore ? (
          <Progress label={t("changing")} detail={t("changingMore", { done })} />
        ) : (
          <Progress label={t("changing")} value={count === 0 ? 1 : Math.min(1, done / count)} detail={t("changingOf", { done, count })} />
        )}
      </form>
    </Dialog>
  );
}
