"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { useSubmit } from "@/app/_errors/use-submit";
import { SaveButton } from "@/app/_ui/save-button";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { renameAction } from "./actions";

/** One's own name, as colleagues see it. */
export function NameForm({ name, version }: { name: string; version: number }) {
  const t = useTranslations("auth");
  const common = useTranslations("common");
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  const { failure, busy, submit } = useSubmit();
  const [typed, setTyped] = useState(name);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(
          () => renameAction({ version, name: typed }),
          () => toast({ message: t("nameSaved") }),
        );
      }}
    >
      <FailureSummary failure={failure} />
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="name"
        required
        value={typed}
        error={fieldSentence(failure?.fields["name"])}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div>
        <SaveButton busy={busy} variant="secondary">
          {common("save")}
        </SaveButton>
      </div>
    </form>
  );
}
