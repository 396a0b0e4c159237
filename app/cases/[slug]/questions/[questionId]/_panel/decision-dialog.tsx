"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText, useFieldErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Spinner } from "@/app/_ui/spinner";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_ui/use-draft";
import type { ActionFailure } from "@/lib/http/define-action";
import { decideDisagreementAction } from "../actions";

type Props = {
  slug: string;
  questionId: string;
  seal: string;
  status: "confirmed" | "dismissed";
  pairs: number;
  sentence: string;
  draftKey: string;
  onClose: () => void;
  onDone: () => void;
};

/** Asks for the reason of a decision; it is kept while it is typed, and when the row changed meanwhile. */
export function DecisionDialog(props: Props) {
  const { slug, questionId, seal, status, pairs, sentence, onClose, onDone } = props;
  const t = useTranslations("disagreement");
  const common = useTranslations("common");
  const error = useErrorText();
  const router = useRouter();
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [saves, setSaves] = useState(0);
  const [busy, start] = useTransition();
  const decide = (reason: string) =>
    start(async () => {
      const result = await decideDisagreementAction(slug, { questionId, seal, status, reason });
      if (result.ok) {
        setSaves((count) => count + 1);
        return onDone();
      }
      setFailure(result.error);
      // What the row rests on has changed: the page shows the new state behind the dialog, the reason stays.
      if (result.error.code === "conflict") router.refresh();
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={status === "confirmed" ? t("confirmTitle") : t("dismissTitle")}
      keepOpenOnPressOutside
      actions={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" type="submit" form="decision" aria-disabled={busy || undefined}>
            {busy ? <Spinner /> : null}
            {status === "confirmed" ? t("confirm") : t("dismiss")}
          </Button>
        </>
      }
    >
      <p className="mb-4 font-serif text-quote">{sentence}</p>
      {pairs > 1 ? <p className="mb-4 text-sm text-ink-soft">{t("decidesPairs", { count: pairs })}</p> : null}
      {failure ? <ErrorSummary errors={[{ message: failure.code === "conflict" ? t("changedMeanwhile") : error(failure) }]} /> : null}
      <ReasonForm draftKey={`${props.draftKey}/${status}`} saves={saves} fieldError={failure?.fields["reason"]} onSubmit={(reason) => !busy && decide(reason)} />
    </Dialog>
  );
}

function ReasonForm({ draftKey, saves, fieldError, onSubmit }: { draftKey: string; saves: number; fieldError: string | undefined; onSubmit: (reason: string) => void }) {
  const t = useTranslations("disagreement");
  const fieldSentence = useFieldErrorText();
  const { ref } = useDraft({ id: `decision/${draftKey}`, saved: saves });
  return (
    <form
      ref={ref}
      id="decision"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const reason = new FormData(event.currentTarget).get("reason");
        onSubmit(typeof reason === "string" ? reason : "");
      }}
    >
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} required error={fieldSentence(fieldError)} />
    </form>
  );
}
