"use client";

import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { useSubmit } from "@/app/_errors/use-submit";
import { SaveButton } from "@/app/_ui/save-button";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { useStoredState } from "@/app/_ui/use-stored-state";
import type { Role } from "@/lib/domain/access/roles";
import { addMemberAction } from "./actions";

/** Lets somebody into the case by the address of their account. */
export function MemberForm({ slug, isAdmin }: { slug: string; isAdmin: boolean }) {
  const t = useTranslations("settings");
  const cases = useTranslations("cases");
  const fieldSentence = useFieldErrorText();
  const toast = useToast();
  const { failure, busy, submit } = useSubmit();
  const [email, keepEmail, drop] = useStoredState(`member/${slug}`, "");
  const [role, setRole] = useState<Role>("editor");
  const sentences: Partial<Record<string, string>> = { "not-found": t("noAccount"), duplicate: t("alreadyMember") };
  return (
    <form
      noValidate
      aria-label={t("addMember")}
      className="mt-6 flex flex-col gap-4 rounded-md border border-line bg-raised p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(
          () => addMemberAction(slug, { email, role }),
          () => {
            toast({ message: t("memberAdded", { email }) });
            keepEmail("");
            drop();
          },
        );
      }}
    >
      <h3 className="text-ui font-semibold">{t("addMember")}</h3>
      <FailureSummary failure={failure} sentence={failure ? sentences[failure.code] : null} />
      <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
        <TextField
          label={t("memberEmail")}
          type="email"
          required
          value={email}
          error={fieldSentence(failure?.fields["email"])}
          onChange={(event) => keepEmail(event.target.value)}
        />
        <Select
          label={t("role")}
          value={role}
          options={(["viewer", "editor", "owner"] as const).map((value) => ({ value, label: cases(`role.${value}`) }))}
          onChange={(event) => setRole(event.target.value as Role)}
        />
      </div>
      <p className="text-sm text-ink-soft">{t(`roleHint.${role}`)}</p>
      <div className="flex flex-wrap items-center gap-4">
        <SaveButton busy={busy}>{t("addMember")}</SaveButton>
        {isAdmin ? (
          <Link href="/people" className="link text-sm">
            {t("invitePeople")}
          </Link>
        ) : null}
      </div>
    </form>
  );
}
