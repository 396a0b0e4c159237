"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { Spinner } from "@/app/_ui/spinner";
import { TextField } from "@/app/_ui/text-field";
import { useStoredState } from "@/app/_ui/use-stored-state";
import { signInWithPassword } from "@/lib/auth/client";
import type { ActionFailure } from "@/lib/http/define-action";
import { createOwnerAction } from "./actions";

/** Makes the first account and signs it in. */
export function OwnerForm({ token }: { token: string }) {
  const t = useTranslations("auth");
  const fieldSentence = useFieldErrorText();
  const [person, keep, drop] = useStoredState("setup", { name: "", email: "" });
  // A password is kept nowhere.
  const [password, setPassword] = useState("");
  const typed = { ...person, password };
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: ({ target: { value } }: { target: { value: string } }) => (name === "password" ? setPassword(value) : keep({ ...person, [name]: value })),
    error: fieldSentence(failure?.fields[name]),
    required: true,
  });

  const submit = () =>
    start(async () => {
      const result = await createOwnerAction({ token, ...typed });
      if (!result.ok) return setFailure(result.error);
      drop();
      await signInWithPassword(typed.email, typed.password);
      // A whole load, so that nothing rendered for nobody stays.
      window.location.assign("/");
    });

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FailureSummary failure={failure} />
      <TextField label={t("name")} autoComplete="name" {...field("name")} />
      <TextField label={t("email")} type="email" autoComplete="username" {...field("email")} />
      <TextField label={t("password")} hint={t("passwordHint")} type="password" autoComplete="new-password" {...field("password")} />
      <div>
        <Button type="submit" variant="primary" aria-disabled={busy || undefined}>
          {busy ? <Spinner /> : null}
          {t("setupSubmit")}
        </Button>
      </div>
    </form>
  );
}
