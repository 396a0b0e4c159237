"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Checkbox } from "@/app/_ui/checkbox";
import { Combobox } from "@/app/_ui/combobox";
import { TextField } from "@/app/_ui/text-field";
import type { ClaimBatchEdit } from "@/lib/contracts/claim-batch";
import { statusText } from "@/lib/domain/claims/scope-text";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { BatchChoices } from "@/lib/services/claims/load-form-choices";

/** The fields of a change of many claims. They hold what is typed themselves; `readChange` reads it off their form. */
export function ChangeFields({ choices, unknown }: { choices: BatchChoices | null; unknown: readonly string[] }) {
  const t = useTranslations("table");
  const refused = (name: string) => (unknown.includes(name) ? t("notOfTheList") : undefined);
  const locale = useLocale() as Locale;
  const [noStatus, setNoStatus] = useState(false);
  return (
    <>
      <Combobox label={t("question")} name="question" error={refused("question")} options={choices?.questions.map(({ id, text }) => ({ value: id, label: text })) ?? []} />
      <Combobox label={t("claimant")} name="claimant" error={refused("claimant")} options={choices?.actors.map(({ id, name }) => ({ value: id, label: name })) ?? []} />
      <div>
        {/* Not disabled: what stands in a disabled field is in no draft. */}
        <TextField name="status" label={t("status")} hint={t("statusHint")} maxLength={60} list="claim-statuses" readOnly={noStatus} className={noStatus ? "text-ink-faint" : ""} />
        <datalist id="claim-statuses">
          {choices?.statuses.map((one) => (
            <option key={one} value={statusText(one, locale)}>
              {statusText(one, locale)}
            </option>
          ))}
        </datalist>
        <div className="mt-2">
          <Checkbox name="noStatus" label={t("statusNone")} checked={noStatus} onChange={(event) => setNoStatus(event.target.checked)} />
        </div>
      </div>
      <TextField name="addTags" label={t("addTags")} hint={t("tagsHint")} />
      <TextField name="removeTags" label={t("removeTags")} hint={t("tagsHint")} />
    </>
  );
}

/** Names of the fields where something is typed that is not of their list: left aside, it would look as if it had been done. */
export function unknownNames(form: HTMLFormElement): string[] {
  const data = new FormData(form);
  const empty = (name: string) => String(data.get(name) ?? "").trim() === "";
  return ["question", "claimant"].filter((name) => empty(name) && !empty(`${name}Text`));
}

/** What the fields ask for; null where they are all empty. */
export function readChange(form: HTMLFormElement): ClaimBatchEdit["change"] | null {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const change = {
    questionId: text("question") || undefined,
    claimantId: text("claimant") || undefined,
    status: data.has("noStatus") ? null : text("status") || undefined,
    addTags: tagsOf(text("addTags")),
    removeTags: tagsOf(text("removeTags")),
  };
  const asked = change.questionId !== undefined || change.claimantId !== undefined || change.status !== undefined || change.addTags.length + change.removeTags.length > 0;
  return asked ? change : null;
}

const tagsOf = (text: string) => [...new Set(text.split(",").map((tag) => tag.trim()).filter((tag) => tag !== ""))];
