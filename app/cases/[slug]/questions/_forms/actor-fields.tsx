"use client";

import { useId } from "react";
import { useTranslations } from "use-intl/react";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import type { Actor } from "@/lib/domain/claims/types";

const KINDS = ["group", "institution", "person", "publication"] as const;

type Props = { actor: Actor | null; sides: readonly string[]; error: (field: string) => string | null };

/** An actor's fields. Camps already named are offered, so that one camp is not written in two ways. */
export function ActorFields({ actor, sides, error }: Props) {
  const t = useTranslations("questions");
  const claims = useTranslations("claims");
  const list = useId();
  return (
    <>
      <TextField name="name" label={t("actorName")} required defaultValue={actor?.name ?? ""} error={error("actor.name")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          name="kind"
          label={claims("actorKind")}
          defaultValue={actor?.kind ?? "group"}
          options={KINDS.map((kind) => ({ value: kind, label: claims(`kind.${kind}`) }))}
        />
        <TextField name="side" label={claims("side")} list={list} defaultValue={actor?.side ?? ""} error={error("actor.side")} />
        <datalist id={list}>
          {sides.map((side) => (
            <option key={side} value={side}>
              {side}
            </option>
          ))}
        </datalist>
      </div>
      <TextArea name="aliases" label={t("aliases")} hint={t("aliasesHint")} rows={2} defaultValue={actor?.aliases.join("; ") ?? ""} />
      <TextArea name="interest" label={t("interest")} hint={t("interestHint")} rows={2} defaultValue={actor?.interest ?? ""} />
      <TextArea name="reviewerNote" label={claims("reviewerNote")} rows={2} defaultValue={actor?.reviewerNote ?? ""} />
    </>
  );
}
