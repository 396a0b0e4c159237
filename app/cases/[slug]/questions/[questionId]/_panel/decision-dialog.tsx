"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { focusFirstInvalid } from "@/app/_ui/focus-first-invalid";
import { Spinner } from "@/app/_ui/spinner";
import type { ActionFailure } from "@/lib/http/define-action";
import type { StandingRow } from "@/lib/services/disagreement/decide-disagreement";
import { decideDisagreementAction } from "../actions";
import { DecisionConflict } from "./decision-conflict";
import { ReasonForm } from "./reason-form";

type Props = {
  slug: string;
  questionId: string;
  seal: string;
  about: string;
  shown: number;
  status: "confirmed" | "dismissed";
  pairs: number;
  sentence: string;
  draftKey: string;
  onClose: () => void;
  onDone: () => void;
};

/** Asks for the reason of a decision; it is kept while it is typed, and when the row changed meanwhile. */
export function DecisionDialog(props: Props) {
  const { slug, questionId, about, shown, status, pairs, sentence, onClose, onDone } = props;
  const t = useTranslations("disagreement");
  const common = useTranslations("common");
  const error = useErrorText();
  const router = useRouter();
  const [seal, setSeal] = useState(props.seal);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [tried, setTried] = useState("");
  const [saves, setSaves] = useState(0);
  const [busy, start] = useTransition();
  const overtaken = failure?.code === "conflict";
  const standing = overtaken ? (failure.params["current"] as StandingRow | null) : null;
  const decide = (reason: string, on: string) =>
    start(async () => {
      setTried(reason);
      const result = await decideDisagreementAction(slug, { questionId, seal: on, about, shown, status, reason });
      if (!result.ok) {
        setFailure(result.error);
        // The only field says by itself what is wrong with it.
        if (result.error.fields["reason"]) focusFirstInvalid("decision");
        return;
      }
      setSaves((count) => count + 1);
      onDone();
    });
  const close = () => {
    onClose();
    // The page shows the new state only now: a row that moves away would take this dialog with it.
    if (overtaken) router.refresh();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={status === "confirmed" ? t("confirmTitle") : t("dismissTitle")}
      keepOpenOnPressOutside
      actions={
        <>
          <Button onClick={close}>{common("cancel")}</Button>
          {overtaken ? null : (
            <Button variant="primary" type="submit" form="decision" aria-disabled={busy || undefined}>
              {busy ? <Spinner /> : null}
              {status === "confirmed" ? t("confirm") : t("dismiss")}
            </Button>
          )}
        </>
      }
    >
      <p className="mb-4 font-serif text-quote">{sentence}</p>
      {pairs > 1 ? <p className="mb-4 text-sm text-ink-soft">{t("decidesPairs", { count: pairs })}</p> : null}
      {standing ? (
        <DecisionConflict
          standing={standing}
          mine={{ status, reason: tried }}
          onKeepMine={() => {
            setFailure(null);
            setSeal(standing.seal);
            decide(tried, standing.seal);
          }}
          onTakeTheirs={() => {
            setSaves((count) => count + 1);
            close();
          }}
        />
      ) : failure && !failure.fields["reason"] ? (
        <div className="mb-4">
          <ErrorSummary errors={[{ message: overtaken ? t("changedMeanwhile") : error(failure) }]} />
        </div>
      ) : null}
      <div hidden={standing !== null}>
        <ReasonForm draftKey={`${props.draftKey}/${status}`} saves={saves} fieldError={failure?.fields["reason"]} onSubmit={(reason) => !busy && decide(reason, seal)} />
      </div>
    </Dialog>
  );
}
