"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Button } from "@/app/_ui/button";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { useToast } from "@/app/_ui/toast";
import type { Schedule } from "@/lib/domain/sources/schedule";
import { FetchNotice } from "../../_sources/fetch-notice";
import { clearScheduleAction, setScheduleAction } from "../actions";
import { everyKey, INTERVALS } from "./intervals";
import { ScheduleTable } from "./schedule-table";

/** How fetching one source stands, in words. */
export interface ScheduleRow {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly chosen: boolean;
  readonly last: string;
  readonly result: string | null;
  readonly failure: string | null;
  readonly failures: string | null;
  readonly next: string;
}

type Props = { slug: string; canEdit: boolean; mayFetch: boolean; schedule: Schedule | null; rows: readonly ScheduleRow[] };

/** Sets how often and which sources are captured by themselves; off until somebody has read what sites learn by that. */
export function ScheduleForm({ slug, canEdit, mayFetch, schedule, rows }: Props) {
  const t = useTranslations("schedule");
  const router = useRouter();
  const toast = useToast();
  const { failure, busy, submit, forget } = useSubmit();
  const [every, setEvery] = useState(schedule ? everyKey(schedule.everyHours) : "0");
  const [all, setAll] = useState(schedule?.allSources ?? true);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(rows.filter((row) => row.chosen).map(({ id }) => id)));
  if (!canEdit) return <ScheduleTable rows={rows} chosen={null} onChosen={() => undefined} />;

  // Null where somebody has switched it off meanwhile.
  const theirs = failure?.code === "conflict" ? (failure.params["current"] as Schedule | null) : undefined;
  const inWords = (key: typeof every, allSources: boolean) => (key === "0" ? t("hours.0") : `${t(`hours.${key}`)} · ${t(allSources ? "all" : "chosen")}`);
  const save = (on: Schedule | null) => {
    if (every === "0" && on === null) return forget();
    submit(
      () =>
        every === "0" && on
          ? clearScheduleAction(slug, { version: on.version })
          : setScheduleAction(slug, { everyHours: Number(every), allSources: all, sourceIds: [...chosen], version: on?.version ?? null }),
      () => toast({ message: t(every === "0" ? "cleared" : "saved") }),
    );
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save(schedule);
      }}
    >
      {mayFetch ? null : <FetchNotice slug={slug} />}
      {theirs === undefined ? (
        <FailureSummary failure={failure} />
      ) : (
        <ConflictNotice
          theirs={{ text: inWords(theirs ? everyKey(theirs.everyHours) : "0", theirs?.allSources ?? true) }}
          yours={inWords(every, all)}
          onKeepYours={() => save(theirs)}
          onTakeTheirs={() => {
            setEvery(theirs ? everyKey(theirs.everyHours) : "0");
            setAll(theirs?.allSources ?? true);
            forget();
            router.refresh();
          }}
        />
      )}
      <div className="grid gap-5 sm:grid-cols-[16rem_1fr]">
        <Select
          label={t("every")}
          value={every}
          disabled={!mayFetch}
          onChange={(event) => setEvery(event.target.value as typeof every)}
          options={[{ value: "0", label: t("hours.0") }, ...INTERVALS.map((hours) => ({ value: String(hours), label: t(`hours.${hours}`) }))]}
        />
        {every === "0" ? null : (
          <RadioGroup
            legend={t("which")}
            name="which"
            value={all ? "all" : "chosen"}
            onValueChange={(value) => setAll(value === "all")}
            options={[
              { value: "all", label: t("all") },
              { value: "chosen", label: t("chosen") },
            ]}
          />
        )}
      </div>
      <p className="max-w-reading text-sm text-ink-soft">{t("polite")}</p>
      <div>
        <Button type="submit" variant="primary" disabled={!mayFetch} aria-disabled={busy || undefined}>
          {t("save")}
        </Button>
      </div>
      <ScheduleTable rows={rows} chosen={every !== "0" && !all ? chosen : null} onChosen={setChosen} />
    </form>
  );
}
