"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Select } from "@/app/_ui/select";
import { Spinner } from "@/app/_ui/spinner";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { ActionFailure } from "@/lib/http/define-action";
import { createCaseAction } from "./actions";

type Typed = { title: string; description: string; language: "fr" | "en" };

/** Opens the form for a new case, and the case once it is made. What was typed stays while the dialog is closed, and through a reload. */
export function NewCaseButton({ variant }: { variant: "primary" | "secondary" }) {
  const t = useTranslations("cases");
  const fieldSentence = useFieldErrorText();
  const locale = useLocale();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [typed, setTyped, drop] = useStoredState<Typed>("new-case", { title: "", description: "", language: locale === "en" ? "en" : "fr" });
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();

  const submit = () =>
    start(async () => {
      const result = await createCaseAction(typed);
      if (!result.ok) return setFailure(result.error);
      drop();
      router.push(`/cases/${result.value.slug}/sources`);
    });

  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        {t("newCase")}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t("newCase")}
        keepOpenOnPressOutside
        actions={
          <Button variant="primary" type="submit" form="new-case" aria-disabled={busy || undefined}>
            {busy ? <Spinner /> : null}
            {t("create")}
          </Button>
        }
      >
        <form
          id="new-case"
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <FailureSummary failure={failure} />
          <TextField
            label={t("caseTitle")}
            required
            value={typed.title}
            error={fieldSentence(failure?.fields["title"])}
            onChange={(event) => setTyped({ ...typed, title: event.target.value })}
          />
          <TextArea
            label={t("caseDescription")}
            rows={3}
            value={typed.description}
            error={fieldSentence(failure?.fields["description"])}
            onChange={(event) => setTyped({ ...typed, description: event.target.value })}
          />
          <Select
            label={t("language")}
            value={typed.language}
            onChange={(event) => setTyped({ ...typed, language: event.target.value === "en" ? "en" : "fr" })}
          >
            <option value="fr">{t("french")}</option>
            <option value="en">{t("english")}</option>
          </Select>
        </form>
      </Dialog>
    </>
  );
}
