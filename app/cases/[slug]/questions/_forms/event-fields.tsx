"use client";

import { useTranslations } from "use-intl/react";
import { Checkbox } from "@/app/_ui/checkbox";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import type { Actor, Event } from "@/lib/domain/claims/types";
import { DateField } from "../../_dates/date-field";

type Props = { event: Event | null; actors: readonly Pick<Actor, "id" | "name" | "side">[]; error: (field: string) => string | null };

/** An event's fields, and who took part in it: a party without an answer is shown as silent. */
export function EventFields({ event, actors, error }: Props) {
  const t = useTranslations("questions");
  const claims = useTranslations("claims");
  return (
    <>
      <TextField name="name" label={t("eventName")} required defaultValue={event?.name ?? ""} error={error("event.name")} />
      <TextField name="place" label={claims("place")} defaultValue={event?.place ?? ""} error={error("event.place")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField name="periodFrom" label={claims("periodFrom")} defaultValue={event?.periodFrom ?? ""} error={error("event.periodFrom")} />
        <DateField name="periodTo" label={claims("periodTo")} defaultValue={event?.periodTo ?? ""} error={error("event.periodTo")} />
      </div>
      <fieldset>
        <legend className="text-sm font-medium">{t("parties")}</legend>
        <p className="mb-2 text-sm text-ink-faint">{actors.length === 0 ? t("partiesNone") : t("partiesHint")}</p>
        <div className="grid max-h-60 gap-x-4 gap-y-1 overflow-y-auto sm:grid-cols-2">
          {actors.map(({ id, name, side }) => (
            <Checkbox
              key={id}
              name="partyIds"
              value={id}
              defaultChecked={event?.partyIds.includes(id) ?? false}
              label={
                <>
                  {name}
                  {side ? <span className="text-ink-faint"> · {side}</span> : null}
                </>
              }
            />
          ))}
        </div>
      </fieldset>
      <TextArea name="reviewerNote" label={claims("reviewerNote")} rows={2} defaultValue={event?.reviewerNote ?? ""} />
    </>
  );
}
