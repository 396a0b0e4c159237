"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Checkbox } from "@/app/_ui/checkbox";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { statusText } from "@/lib/domain/claims/scope-text";
import type { Locale } from "@/lib/domain/support/locale-format";
import type { AnswerType, Event, Question } from "@/lib/domain/claims/types";
import { DateField } from "../../_dates/date-field";

const TYPES = ["quantity", "yes-no", "date", "choice", "text"] as const;

type Props = { question: Question | null; eventId: string | null; events: readonly Pick<Event, "id" | "name">[]; error: (field: string) => string | null };

/** A question's fields: what is asked, the kind of answer, and its scope, which every answer shares unless it says otherwise. */
export function QuestionFields({ question, eventId, events, error }: Props) {
  const t = useTranslations("questions");
  const claims = useTranslations("claims");
  const locale = useLocale() as Locale;
  const [type, setType] = useState<AnswerType>(question?.answerType ?? "quantity");
  const field = (name: "unit" | "population" | "status" | "place" | "periodFrom" | "periodTo") => ({
    name,
    label: claims(name),
    defaultValue: name === "status" ? statusText(question?.status ?? "", locale) : (question?.[name] ?? ""),
    error: error(name) ?? error(`question.${name}`),
  });
  return (
    <>
      <TextArea
        name="text"
        label={claims("question")}
        hint={t("textHint")}
        rows={2}
        required
        defaultValue={question?.text ?? ""}
        error={error("text") ?? error("question.text")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          name="answerType"
          label={claims("answerType")}
          value={type}
          onChange={(event) => setType(event.target.value as AnswerType)}
          options={TYPES.map((value) => ({ value, label: claims(`type.${value}`) }))}
        />
        <Select
          name="eventId"
          label={claims("event")}
          defaultValue={question ? (question.eventId ?? "") : (eventId ?? "")}
          options={[{ value: "", label: claims("noEvent") }, ...events.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </div>
      {type === "choice" ? (
        <TextField name="choices" label={claims("choices")} hint={claims("choicesHint")} defaultValue={question?.choices.join("; ") ?? ""} />
      ) : null}
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-medium">{t("scope")}</legend>
        <p className="text-sm text-ink-faint sm:col-span-2">{t("scopeHint")}</p>
        {type === "quantity" ? (
          <>
            <TextField {...field("population")} placeholder={t("populationExample")} />
            <TextField {...field("status")} placeholder={t("statusExample")} />
            <TextField {...field("unit")} />
          </>
        ) : null}
        <TextField {...field("place")} />
        <DateField {...field("periodFrom")} />
        <DateField {...field("periodTo")} />
      </fieldset>
      <Checkbox name="settled" value="yes" label={t("settledLabel")} hint={t("settledHint")} defaultChecked={question?.settled ?? false} />
      <TextArea name="reviewerNote" label={claims("reviewerNote")} rows={2} defaultValue={question?.reviewerNote ?? ""} />
    </>
  );
}
