"use client";

import { useTranslations } from "use-intl/react";
import type { FormValues } from "@/app/_ui/form-values";
import type { Actor } from "@/lib/domain/claims/types";
import { createActorAction, editActorAction } from "../actions";
import { ActorFields } from "../_forms/actor-fields";
import { readActor, textOf } from "../_forms/read-fields";
import { RecordDialog } from "../_forms/record-dialog";

type Props = {
  slug: string;
  /** Null makes a new one. */
  actor: Actor | null;
  sides: readonly string[];
  onClose: () => void;
};

const TOLD = ["name", "side", "interest", "reviewerNote"] as const;

/** Makes or edits an actor. */
export function ActorDialog({ slug, actor, sides, onClose }: Props) {
  const t = useTranslations("questions");
  const lines = (parts: readonly (string | null)[]) => parts.filter(Boolean).join("\n");
  return (
    <RecordDialog<Actor>
      title={actor ? t("editActor") : t("newActor")}
      draftId={actor ? `actor/${actor.id}` : `new-actor/${slug}`}
      record={actor}
      renderFields={(record, error) => <ActorFields actor={record} sides={sides} error={error} />}
      save={(values, version) =>
        actor && version !== null ? editActorAction(slug, { id: actor.id, version, ...readActor(values) }) : createActorAction(slug, readActor(values))
      }
      recordText={(record) => lines([...TOLD.map((name) => record[name]), record.aliases.join("; ")])}
      valuesText={(values: FormValues) => lines([...TOLD, "aliases" as const].map((name) => textOf(values, name)))}
      savedText={actor ? t("saved") : t("actorMade")}
      onClose={onClose}
    />
  );
}
