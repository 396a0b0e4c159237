"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Disclosure } from "@/app/_ui/disclosure";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { statusText } from "@/lib/domain/claims/scope-text";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { AnswerType, Event } from "@/lib/domain/claims/types";
import { DateField } from "../../_dates/date-field";
import type { QuestionDraft } from "./claim-draft";

type New = Extract<QuestionDraft, { text: string }>;
type Props = { question: New; events: readonly Event[]; onChange: (question: New) => void };

const TYPES = ["quantity", "yes-no", "date", "choice", "text"] as const;

/** What a new question needs: the kind of answer, and what it is about, so that answers to it can be compared. */
export function NewQuestionFields({ question, events, onChange }: Props) {
  const t = useTranslations("claims");
  const locale = useLocale() as Locale;
  const field = (name: "population" | "unit" | "status" | "place" | "periodFrom" | "periodTo" | "choices") => ({
    label: t(name),
    value: name === "status" ? statusText(question.status, locale) : question[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...question, [name]: event.target.value }),
  });
  return (
    <fieldset className="grid grid-cols-2 gap-3 rounded-sm border border-line bg-sunken p-3">
      <legend className="sr-only">{t("newQuestion")}</legend>
      <Select
        label={t("answerType")}
        value={question.answerType}
        onChange={(event) => onChange({ ...question, answerType: event.target.value as AnswerType })}
        options={TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <Select
        label={t("event")}
        value={question.eventId}
        onChange={(event) => onChange({ ...question, eventId: event.target.value })}
        options={[{ value: "", label: t("noEvent") }, ...events.map((event) => ({ value: event.id, label: event.name }))]}
      />
      {question.answerType === "quantity" ? (
        <>
          <TextField {...field("population")} />
          <TextField {...field("status")} />
        </>
      ) : null}
      {question.answerType === "choice" ? (
        <div className="col-span-2">
          <TextField {...field("choices")} hint={t("choicesHint")} />
        </div>
      ) : null}
      <Disclosure summary={t("placeAndPeriod")} className="col-span-2">
        <div className="grid grid-cols-2 gap-3">
          <div className="col-span-2">
            <TextField {...field("place")} />
          </div>
          <DateField {...field("periodFrom")} />
          <DateField {...field("periodTo")} />
        </div>
      </Disclosure>
    </fieldset>
  );
}
