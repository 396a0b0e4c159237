"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { useSubmit } from "@/app/_errors/use-submit";
import { SaveButton } from "@/app/_ui/save-button";
import { TextField } from "@/app/_ui/text-field";
import { useStoredState } from "@/app/_ui/use-stored-state";
import { signInWithPassword } from "@/lib/auth/client";
import { acceptInvitationAction } from "./actions";

/** Lets the invited person correct their name, choose a password, and in. */
export function InvitationForm({ token, name, email }: { token: string; name: string; email: string }) {
  const t = useTranslations("auth");
  const fieldSentence = useFieldErrorText();
  const { failure, busy, submit } = useSubmit();
  const [ownName, keepName, dropName] = useStoredState(`invitation/${email}`, name);
  // A password is kept nowhere.
  const [password, setPassword] = useState("");
  const typed = { name: ownName, password };
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit(
          async () => {
            const result = await acceptInvitationAction({ token, ...typed });
            if (result.ok) await signInWithPassword(email, typed.password);
            return result;
          },
          // A whole load, so that nothing rendered for nobody stays.
          () => {
            dropName();
            window.location.assign("/");
          },
        );
      }}
    >
      <FailureSummary failure={failure} />
      <TextField
        label={t("name")}
        autoComplete="name"
        required
        value={typed.name}
        error={fieldSentence(failure?.fields["name"])}
        onChange={(event) => keepName(event.target.value)}
      />
      {/* Password managers tell by it whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label={t("password")}
        hint={t("passwordHint")}
        type="password"
        autoComplete="new-password"
        required
        value={typed.password}
        error={fieldSentence(failure?.fields["password"])}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div>
        <SaveButton busy={busy}>{t("invitationSubmit")}</SaveButton>
      </div>
    </form>
  );
}
