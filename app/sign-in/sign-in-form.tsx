"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Spinner } from "@/app/_ui/spinner";
import { TextField } from "@/app/_ui/text-field";
import { signInWithPassword, signInWithProvider } from "@/lib/auth/client";
import type { SignInFailure } from "@/lib/auth/client";
import type { ActionFailure } from "@/lib/http/define-action";

/** Asks who somebody is, then goes on to `next`. `provider` names the organisation's own sign-in where there is one. */
export function SignInForm({ next, provider, unknownPerson }: { next: string; provider: string | null; unknownPerson: boolean }) {
  const t = useTranslations("auth");
  const sentence = useErrorText();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const [busy, start] = useTransition();
  const messages = failure
    ? [failure.code === "unauthenticated" ? t("wrongCredentials") : sentence({ ...failure, fields: {} } as ActionFailure)]
    : unknownPerson
      ? [t("unknownPerson")]
      : [];

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        start(async () => {
          const refused = await signInWithPassword(email.trim(), password);
          if (refused) return setFailure(refused);
          window.location.assign(next);
        });
      }}
    >
      <ErrorSummary errors={messages.map((message) => ({ message }))} />
      <TextField label={t("email")} type="email" autoComplete="username" required value={email} onChange={(event) => setEmail(event.target.value)} />
      <TextField
        label={t("password")}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" aria-disabled={busy || undefined}>
          {busy ? <Spinner /> : null}
          {t("signIn")}
        </Button>
        {provider === null ? null : <Button onClick={() => void signInWithProvider(next)}>{t("withProvider", { name: provider })}</Button>}
      </div>
    </form>
  );
}
