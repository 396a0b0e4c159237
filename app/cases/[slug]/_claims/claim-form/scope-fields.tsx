"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { TextField } from "@/app/_ui/text-field";
import { statusText } from "@/lib/domain/claims/scope-text";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { Question } from "@/lib/domain/claims/types";
import { DateField } from "../../_dates/date-field";
import type { ClaimDraft } from "./claim-draft";

type Props = {
  draft: ClaimDraft;
  onChange: (part: Partial<ClaimDraft>) => void;
  /** Whose scope holds where a field is left empty. */
  question: Question | null;
  fieldErrors: Readonly<Record<string, string>>;
};

const WORDS = ["population", "unit", "status", "place"] as const;
const DATES = ["periodFrom", "periodTo"] as const;

/** Where this claim is about something else than its question says: Russians and Malians together, a week instead of a day. */
export function ScopeFields({ draft, onChange, question, fieldErrors }: Props) {
  const t = useTranslations("claims");
  const sentence = useFieldErrorText();
  const locale = useLocale() as Locale;
  const shown = (name: (typeof WORDS)[number], value: string): string => (name === "status" ? statusText(value, locale) : value);
  return (
    <fieldset className="grid grid-cols-2 gap-3">
      <legend className="mb-2 text-sm text-ink-soft">{t("scopeLegend")}</legend>
      {WORDS.map((name) => (
        <TextField
          key={name}
          label={t(name)}
          value={shown(name, draft[name])}
          placeholder={shown(name, question?.[name] ?? "")}
          error={sentence(fieldErrors[name])}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      ))}
      {DATES.map((name) => (
        <DateField
          key={name}
          label={t(name)}
          value={draft[name]}
          placeholder={question?.[name] ?? ""}
          error={sentence(fieldErrors[name])}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      ))}
    </fieldset>
  );
}
