"use client";

import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { useSubmit } from "@/app/_errors/use-submit";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { SaveButton } from "@/app/_ui/save-button";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { useStoredState } from "@/app/_ui/use-stored-state";
import { renameAction } from "./actions";

/** One's own name, as colleagues see it. A save on an older version shows both. */
export function NameForm({ name, version }: { name: string; version: number }) {
  const t = useTranslations("auth");
  const common = useTranslations("common");
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  const { failure, busy, submit, forget } = useSubmit();
  const [typed, keep, drop] = useStoredState("own-name", name);
  const theirs = failure?.code === "conflict" ? (failure.params["current"] as { name: string; version: number }) : null;
  const save = (on: number) =>
    submit(
      () => renameAction({ version: on, name: typed }),
      () => {
        drop();
        toast({ message: t("nameSaved") });
      },
    );
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save(version);
      }}
    >
      {theirs ? (
        <ConflictNotice
          theirs={{ text: theirs.name }}
          yours={typed}
          onKeepYours={() => save(theirs.version)}
          onTakeTheirs={() => {
            keep(theirs.name);
            forget();
          }}
        />
      ) : (
        <FailureSummary failure={failure} />
      )}
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        autoComplete="name"
        required
        value={typed}
        error={fieldSentence(failure?.fields["name"])}
        onChange={(event) => keep(event.target.value)}
      />
      <div>
        <SaveButton busy={busy} variant="secondary">
          {common("save")}
        </SaveButton>
      </div>
    </form>
  );
}
