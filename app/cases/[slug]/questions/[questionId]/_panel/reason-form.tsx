"use client";

import { useTranslations } from "use-intl/react";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_ui/use-draft";

type Props = { draftKey: string; saves: number; fieldError: string | undefined; onSubmit: (reason: string) => void };

/** The reason of a decision, kept as a draft until it is saved. The form is named "decision" for the dialog's button. */
export function ReasonForm({ draftKey, saves, fieldError, onSubmit }: Props) {
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
      <TextArea
        name="reason"
        label={t("reason")}
        hint={t("reasonHint")}
        rows={3}
        required
        error={fieldSentence(fieldError)}
        // The keys that save a claim.
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
    </form>
  );
}
