"use client";

import { ArrowDown, ArrowUp, CircleCheck, CircleDashed, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { iconButtonStyle } from "@/app/_ui/button-style";
import { Menu } from "@/app/_ui/menu";
import type { Event, Question } from "@/lib/domain/claims/types";
import { editQuestionAction, moveQuestionAction, removeQuestionAction, restoreQuestionAction } from "../actions";
import { questionInput } from "../_forms/read-fields";
import { QuestionDialog } from "./question-dialog";
import { useUndoable } from "./use-undoable";

type Props = {
  slug: string;
  question: Question;
  events: readonly Pick<Event, "id" | "name">[];
  /** Ids to put it before when it moves; undefined where it cannot move that way. */
  up: string | undefined;
  down: string | null | undefined;
};

/** What can be done with a question. */
export function QuestionMenu({ slug, question, events, up, down }: Props) {
  const t = useTranslations("questions");
  const common = useTranslations("common");
  const undoable = useUndoable();
  const [editing, setEditing] = useState(false);
  const { id, version, settled } = question;
  const settle = (value: boolean, at: number) =>
    editQuestionAction(slug, { id, version: at, question: { ...questionInput(question), settled: value } });
  const moveTo = (before: string | null) => void undoable({ run: () => moveQuestionAction(slug, { id, before }), done: t("moved") });
  return (
    <>
      <Menu
        align="end"
        opener={{ content: <Ellipsis />, label: t("menuOf", { name: question.text }), className: iconButtonStyle }}
        label={t("menuOf", { name: question.text })}
        items={[
          { label: common("edit"), icon: <Pencil />, onSelect: () => setEditing(true) },
          {
            label: settled ? t("unsettle") : t("settle"),
            icon: settled ? <CircleDashed /> : <CircleCheck />,
            onSelect: () =>
              void undoable({
                run: () => settle(!settled, version),
                done: settled ? t("unsettled") : t("settledNow"),
                undo: () => settle(settled, version + 1),
              }),
          },
          { label: t("moveUp"), icon: <ArrowUp />, disabled: up === undefined, onSelect: () => up !== undefined && moveTo(up) },
          { label: t("moveDown"), icon: <ArrowDown />, disabled: down === undefined, onSelect: () => down !== undefined && moveTo(down) },
          "separator",
          {
            label: t("remove"),
            icon: <Trash2 />,
            danger: true,
            onSelect: () =>
              void undoable({
                run: () => removeQuestionAction(slug, { id }),
                done: t("questionRemoved"),
                undo: () => restoreQuestionAction(slug, { id }),
                undone: t("questionRestored"),
              }),
          },
        ]}
      />
      {editing ? <QuestionDialog slug={slug} question={question} eventId={question.eventId} events={events} onClose={() => setEditing(false)} /> : null}
    </>
  );
}
