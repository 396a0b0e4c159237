"use client";

import { useTranslations } from "use-intl/react";
import type { FormValues } from "@/app/_ui/form-values";
import type { Actor, Event } from "@/lib/domain/claims/types";
import { createEventAction, editEventAction } from "../actions";
import { EventFields } from "../_forms/event-fields";
import { readEvent, textOf } from "../_forms/read-fields";
import { RecordDialog } from "../_forms/record-dialog";

type Props = {
  slug: string;
  /** Null makes a new one. */
  event: Event | null;
  actors: readonly Pick<Actor, "id" | "name" | "side">[];
  onClose: () => void;
};

const TOLD = ["name", "place", "periodFrom", "periodTo", "reviewerNote"] as const;

/** Makes or edits an event with its parties. */
export function EventDialog({ slug, event, actors, onClose }: Props) {
  const t = useTranslations("questions");
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? "";
  const lines = (parts: readonly (string | null)[], partyIds: readonly string[]) => [...parts, partyIds.map(nameOf).join(", ")].filter(Boolean).join("\n");
  return (
    <RecordDialog<Event>
      title={event ? t("editEvent") : t("newEvent")}
      draftId={event ? `event/${event.id}` : `new-event/${slug}`}
      record={event}
      renderFields={(record, error) => <EventFields event={record} actors={actors} error={error} />}
      save={(values, version) =>
        event && version !== null ? editEventAction(slug, { id: event.id, version, ...readEvent(values) }) : createEventAction(slug, readEvent(values))
      }
      recordText={(record) => lines(TOLD.map((name) => record[name]), record.partyIds)}
      valuesText={(values: FormValues) => lines(TOLD.map((name) => textOf(values, name)), values["partyIds"] ?? [])}
      savedText={event ? t("saved") : t("eventMade")}
      onClose={onClose}
    />
  );
}
