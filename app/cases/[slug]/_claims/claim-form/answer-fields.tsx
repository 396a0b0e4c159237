"use client";

import { useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import type { AnswerType } from "@/lib/domain/claims/types";
import type { Locale } from "@/lib/domain/support/locale-format";
import { DateField } from "../../_dates/date-field";
import { loadAmountReader, readAmount, readsAmounts, withAmountRead } from "./amount-reader";
import type { ClaimDraft } from "./claim-draft";

type Props = {
  /** Tells this claim's fields from another's of the same form. */
  id: string;
  draft: ClaimDraft;
  type: AnswerType;
  /** The answers a choice question offers. */
  choices: readonly string[];
  onChange: (part: Partial<ClaimDraft>) => void;
  fieldErrors: Readonly<Record<string, string>>;
};

const QUALIFIERS = ["exact", "about", "at-least", "at-most", "range", "vague", "none-given"] as const;

/** The answer in the form its question takes. An amount is read off the words as they are typed, and can be set right. */
export function AnswerFields({ id, draft, type, choices, onChange, fieldErrors }: Props) {
  const t = useTranslations("claims");
  const sentence = useFieldErrorText();
  const locale = useLocale() as Locale;
  const [ready, setReady] = useState(readsAmounts);
  useEffect(() => {
    if (type === "quantity" && !ready) void loadAmountReader().then(() => setReady(readsAmounts()));
  }, [type, ready]);
  // What was typed before the reader came is read when it comes, off the draft as it is by then; what nobody typed is left.
  const early = useRef(false);
  useEffect(() => {
    if (!ready || !early.current) return;
    early.current = false;
    const read = withAmountRead(draft, type, locale);
    if (read !== draft) onChange(read);
  }, [ready, draft, type, locale, onChange]);

  if (type === "yes-no") {
    return (
      <RadioGroup
        legend={t("answer")}
        name={`${id}-yes`}
        inline
        value={draft.yes}
        onValueChange={(value) => onChange({ yes: value === "yes" || value === "no" ? value : "" })}
        options={[
          { value: "yes", label: t("yes") },
          { value: "no", label: t("no") },
          { value: "", label: t("noAnswer") },
        ]}
      />
    );
  }
  if (type === "date") {
    return (
      <DateField range label={t("answer")} value={draft.date} error={sentence(fieldErrors["answerDate"])} onChange={(event) => onChange({ date: event.target.value })} />
    );
  }
  if (type === "choice" && choices.length > 0) {
    return (
      <Select
        label={t("answer")}
        value={draft.answer}
        onChange={(event) => onChange({ answer: event.target.value })}
        options={[{ value: "", label: t("noAnswer") }, ...choices.map((choice) => ({ value: choice, label: choice }))]}
      />
    );
  }
  if (type !== "quantity") {
    return <TextField label={t("answer")} value={draft.answer} onChange={(event) => onChange({ answer: event.target.value })} />;
  }
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t("amount")}
        hint={t("amountHint")}
        value={draft.answer}
        onChange={(event) => {
          early.current = !ready;
          onChange({ answer: event.target.value, ...readAmount(event.target.value, locale) });
        }}
      />
      <div className="grid grid-cols-[1fr_1fr_1fr_1.6fr] gap-2">
        <TextField label={t("low")} inputMode="decimal" value={draft.low} error={sentence(fieldErrors["low"])} onChange={(event) => onChange({ low: event.target.value })} />
        <TextField label={t("best")} inputMode="decimal" value={draft.best} error={sentence(fieldErrors["best"])} onChange={(event) => onChange({ best: event.target.value })} />
        <TextField label={t("high")} inputMode="decimal" value={draft.high} error={sentence(fieldErrors["high"])} onChange={(event) => onChange({ high: event.target.value })} />
        <Select
          label={t("qualifier")}
          value={draft.qualifier}
          onChange={(event) => onChange({ qualifier: event.target.value as ClaimDraft["qualifier"] })}
          options={[{ value: "", label: "—" }, ...QUALIFIERS.map((value) => ({ value, label: t(`qualifies.${value}`) }))]}
        />
      </div>
    </div>
  );
}
