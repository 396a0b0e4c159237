"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { useFieldErrorText } from "@/app/_errors/use-error-text";
import { Combobox } from "@/app/_ui/combobox";
import { Disclosure } from "@/app/_ui/disclosure";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import type { AnswerType } from "@/lib/domain/claims/types";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import { DateField } from "../../_dates/date-field";
import { AnswerFields } from "./answer-fields";
import { AppearanceFields } from "./appearance-fields";
import type { ClaimDraft, MissingPart } from "./claim-draft";
import { NewQuestionFields } from "./new-question-fields";
import { ScopeFields } from "./scope-fields";
import { withNewQuestion, withQuestion } from "./with-question";

type Props = {
  draft: ClaimDraft;
  onChange: (draft: ClaimDraft) => void;
  choices: FormChoices;
  /** Tells this claim's fields from another's of the same selection. */
  id: string;
  missing: readonly MissingPart[];
  /** Errors by field path, as the contract names them. */
  fieldErrors: Readonly<Record<string, string>>;
  /** False where only the claim is edited, not how one source presents it. */
  withAppearance?: boolean;
  autoFocus?: boolean;
  /** What an assist filled in. */
  suggested?: Partial<ClaimDraft> | undefined;
};

const NOTHING: Partial<ClaimDraft> = {};

/** The answer type of a draft's question; quantity until there is one. */
export function answerTypeOf(draft: ClaimDraft, choices: FormChoices): AnswerType {
  const { question } = draft;
  if (!question) return "quantity";
  if ("text" in question) return question.answerType;
  return choices.questions.find((found) => found.id === question.id)?.answerType ?? "text";
}

/** The fields of one claim: what is asked, who answers, what they say, and how the source puts it. */
export function ClaimFields({ draft, onChange, choices, id, missing, fieldErrors, withAppearance = true, autoFocus, suggested = NOTHING }: Props) {
  const t = useTranslations("claims");
  const sentence = useFieldErrorText();
  const type = answerTypeOf(draft, choices);
  const set = (part: Partial<ClaimDraft>) => onChange({ ...draft, ...part });
  const eventName = (eventId: string | null) => choices.events.find((event) => event.id === eventId)?.name;
  const questions = useMemo(
    () =>
      choices.questions.map((question) => ({
        value: question.id,
        label: question.text,
        detail: [choices.events.find((event) => event.id === question.eventId)?.name, question.place].filter(Boolean).join(" · "),
      })),
    [choices],
  );
  const actors = useMemo(
    () => choices.actors.map((actor) => ({ value: actor.id, label: actor.name, detail: [...actor.aliases, actor.side].filter(Boolean).join(" · ") })),
    [choices.actors],
  );
  const question = draft.question;
  const chosen = question && "id" in question ? choices.questions.find((found) => found.id === question.id) : undefined;
  const claimant = draft.claimant;

  return (
    <div className="flex flex-col gap-4">
      <Combobox
        id={`${id}-question`}
        name={`${id}-question`}
        label={t("question")}
        hint={t("questionHint")}
        options={questions}
        {...(chosen ? { defaultOption: { value: chosen.id, label: chosen.text } } : question && "text" in question ? { defaultOption: { value: "", label: question.text } } : {})}
        creatable
        error={missing.includes("question") ? t("questionMissing") : null}
        onChoose={(option) => {
          const found = option && choices.questions.find(({ id: questionId }) => questionId === option.value);
          onChange(found ? withQuestion(draft, found, suggested) : { ...draft, question: null });
        }}
        onCreate={(text) => onChange(withNewQuestion(draft, text, suggested))}
        {...(autoFocus ? { autoFocus: true } : {})}
      />
      {question && "text" in question ? (
        <NewQuestionFields question={question} events={choices.events} onChange={(changed) => set({ question: changed })} />
      ) : null}
      {chosen && eventName(chosen.eventId) ? <p className="-mt-2 text-sm text-ink-faint">{eventName(chosen.eventId)}</p> : null}
      <Combobox
        id={`${id}-claimant`}
        name={`${id}-claimant`}
        label={t("claimant")}
        hint={t("claimantHint")}
        options={actors}
        {...(claimant
          ? { defaultOption: { value: "id" in claimant ? claimant.id : "", label: "id" in claimant ? (choices.actors.find((actor) => actor.id === claimant.id)?.name ?? "") : claimant.name } }
          : {})}
        creatable
        error={missing.includes("claimant") ? t("claimantMissing") : null}
        onChoose={(option) => set({ claimant: option ? { id: option.value } : null })}
        onCreate={(name) => set({ claimant: { name, kind: "group", side: "" } })}
      />
      {claimant && "name" in claimant ? (
        <div className="grid grid-cols-2 gap-3 rounded-sm border border-line bg-sunken p-3">
          <Select
            label={t("actorKind")}
            value={claimant.kind}
            onChange={(event) => set({ claimant: { ...claimant, kind: event.target.value as typeof claimant.kind } })}
            options={(["group", "institution", "person", "publication"] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
          <TextField label={t("side")} value={claimant.side} onChange={(event) => set({ claimant: { ...claimant, side: event.target.value } })} />
        </div>
      ) : null}
      <AnswerFields id={id} draft={draft} type={type} choices={chosen?.choices ?? (question && "text" in question ? question.choices.split(";").map((c) => c.trim()).filter(Boolean) : [])} onChange={set} fieldErrors={fieldErrors} />
      {withAppearance ? <AppearanceFields draft={draft} onChange={set} /> : null}
      <Disclosure summary={t("more")}>
        <div className="flex flex-col gap-4">
          <TextArea label={t("proposition")} hint={t("propositionHint")} rows={2} value={draft.proposition} onChange={(event) => set({ proposition: event.target.value })} />
          <ScopeFields draft={draft} onChange={set} question={chosen ?? null} fieldErrors={fieldErrors} />
          <div className="grid grid-cols-2 gap-3">
            <DateField range label={t("asOf")} value={draft.asOf} error={sentence(fieldErrors["asOf"])} onChange={(event) => set({ asOf: event.target.value })} />
            <DateField range label={t("statementDate")} value={draft.statementDate} error={sentence(fieldErrors["statementDate"])} onChange={(event) => set({ statementDate: event.target.value })} />
          </div>
          <TextField label={t("tags")} hint={t("tagsHint")} value={draft.tags} onChange={(event) => set({ tags: event.target.value })} />
          <TextArea label={t("reviewerNote")} rows={2} value={draft.reviewerNote} onChange={(event) => set({ reviewerNote: event.target.value })} />
        </div>
      </Disclosure>
    </div>
  );
}
