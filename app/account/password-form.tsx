"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { useSubmit } from "@/app/_errors/use-submit";
import { SaveButton } from "@/app/_ui/save-button";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { changePasswordAction } from "./actions";

/** A new password for the one there is; a first one for who signs in through a provider. */
export function PasswordForm({ hasPassword, email }: { hasPassword: boolean; email: string }) {
  const t = useTranslations("auth");
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  const { failure, busy, submit } = useSubmit();
  const [typed, setTyped] = useState({ current: "", next: "" });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(
          () => changePasswordAction(typed),
          () => {
            setTyped({ current: "", next: "" });
            toast({ message: t("passwordChanged") });
          },
        );
      }}
    >
      <FailureSummary failure={failure} />
      {/* Password managers tell by it whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      {hasPassword ? (
        <TextField
          label={t("currentPassword")}
          type="password"
          autoComplete="current-password"
          required
          value={typed.current}
          error={fieldSentence(failure?.fields["current"])}
          onChange={(event) => setTyped({ ...typed, current: event.target.value })}
        />
      ) : null}
      <TextField
        label={t("newPassword")}
        hint={t("passwordHint")}
        type="password"
        autoComplete="new-password"
        required
        value={typed.next}
        error={fieldSentence(failure?.fields["next"])}
        onChange={(event) => setTyped({ ...typed, next: event.target.value })}
      />
      <div>
        <SaveButton busy={busy} variant="secondary">
          {hasPassword ? t("changePassword") : t("setPassword")}
        </SaveButton>
      </div>
    </form>
  );
}
