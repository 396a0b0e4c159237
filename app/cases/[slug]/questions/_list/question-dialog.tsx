"use client";

import { useTranslations } from "use-intl/react";
import type { FormValues } from "@/app/_ui/form-values";
import type { Event, Question } from "@/lib/domain/claims/types";
import { createQuestionAction, editQuestionAction } from "../actions";
import { QuestionFields } from "../_forms/question-fields";
import { readQuestion, textOf } from "../_forms/read-fields";
import { RecordDialog } from "../_forms/record-dialog";

type Props = {
  slug: string;
  /** Null makes a new one, of `eventId`. */
  question: Question | null;
  eventId: string | null;
  events: readonly Pick<Event, "id" | "name">[];
  onClose: () => void;
};

const TOLD = ["text", "population", "status", "unit", "place", "periodFrom", "periodTo", "reviewerNote"] as const;

/** Makes or edits a question. */
export function QuestionDialog({ slug, question, eventId, events, onClose }: Props) {
  const t = useTranslations("questions");
  const lines = (parts: readonly (string | null)[]) => parts.filter(Boolean).join("\n");
  return (
    <RecordDialog<Question>
      title={question ? t("editQuestion") : t("newQuestion")}
      draftId={question ? `question/${question.id}` : `new-question/${slug}`}
      record={question}
      renderFields={(record, error) => <QuestionFields question={record} eventId={eventId} events={events} error={error} />}
      save={(values, version) =>
        question && version !== null
          ? editQuestionAction(slug, { id: question.id, version, question: readQuestion(values) })
          : createQuestionAction(slug, readQuestion(values))
      }
      recordText={(record) => lines(TOLD.map((name) => record[name]))}
      valuesText={(values: FormValues) => lines(TOLD.map((name) => textOf(values, name)))}
      savedText={question ? t("saved") : t("questionMade")}
      onClose={onClose}
    />
  );
}
