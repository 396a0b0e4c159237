"use client";

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { iconButtonStyle } from "@/app/_ui/button-style";
import { Menu } from "@/app/_ui/menu";
import type { Actor, Event } from "@/lib/domain/claims/types";
import { moveEventAction, removeEventAction, restoreEventAction } from "../actions";
import { EventDialog } from "./event-dialog";
import { useUndoable } from "./use-undoable";

type Props = {
  slug: string;
  event: Event;
  actors: readonly Pick<Actor, "id" | "name" | "side">[];
  up: string | undefined;
  down: string | null | undefined;
};

/** What can be done with an event. */
export function EventMenu({ slug, event, actors, up, down }: Props) {
  const t = useTranslations("questions");
  const common = useTranslations("common");
  const undoable = useUndoable();
  const [editing, setEditing] = useState(false);
  const { id } = event;
  const moveTo = (before: string | null) => void undoable({ run: () => moveEventAction(slug, { id, before }), done: t("moved") });
  return (
    <>
      <Menu
        align="end"
        opener={{ content: <Ellipsis />, label: t("menuOf", { name: event.name }), className: iconButtonStyle }}
        label={t("menuOf", { name: event.name })}
        items={[
          { label: common("edit"), icon: <Pencil />, onSelect: () => setEditing(true) },
          { label: t("moveUp"), icon: <ArrowUp />, disabled: up === undefined, onSelect: () => up !== undefined && moveTo(up) },
          { label: t("moveDown"), icon: <ArrowDown />, disabled: down === undefined, onSelect: () => down !== undefined && moveTo(down) },
          "separator",
          {
            label: t("remove"),
            icon: <Trash2 />,
            danger: true,
            onSelect: () =>
              void undoable({
                run: () => removeEventAction(slug, { id }),
                done: t("eventRemoved"),
                undo: () => restoreEventAction(slug, { id }),
                undone: t("eventRestored"),
              }),
          },
        ]}
      />
      {editing ? <EventDialog slug={slug} event={event} actors={actors} onClose={() => setEditing(false)} /> : null}
    </>
  );
}
