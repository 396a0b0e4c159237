"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { useSubmit } from "@/app/_errors/use-submit";
import { Button } from "@/app/_ui/button";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import { DraftNotice } from "@/app/_ui/draft-notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { useToast } from "@/app/_ui/toast";
import { useStoredState } from "@/app/_ui/use-stored-state";
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

/** What is chosen and not saved yet, and the version of the schedule that it was chosen on. */
type Typed = { every: ReturnType<typeof everyKey> | "0"; all: boolean; chosen: readonly string[]; version: number | null };

type Props = { slug: string; canEdit: boolean; mayFetch: boolean; schedule: Schedule | null; rows: readonly ScheduleRow[] };

/** Sets how often and which sources are captured by themselves; off until somebody has read what sites learn by that. */
export function ScheduleForm({ slug, canEdit, mayFetch, schedule, rows }: Props) {
  const t = useTranslations("schedule");
  const router = useRouter();
  const toast = useToast();
  const { failure, busy, submit, forget } = useSubmit();
  const saved: Typed = {
    every: schedule ? everyKey(schedule.everyHours) : "0",
    all: schedule?.allSources ?? true,
    chosen: rows.filter((row) => row.chosen).map(({ id }) => id),
    version: schedule?.version ?? null,
  };
  const [typed, keep, drop, restored] = useStoredState(`schedule/${slug}`, saved);
  const { every, all, chosen } = typed;
  const set = (part: Partial<Typed>) => keep({ ...typed, ...(restored ? {} : { version: saved.version }), ...part });
  const takeSaved = (standing: Typed) => {
    keep(standing);
    drop();
  };
  if (!canEdit) return <ScheduleTable slug={slug} rows={rows} chosen={null} onChosen={() => undefined} />;

  // Null where somebody has switched it off meanwhile.
  const theirs = failure?.code === "conflict" ? (failure.params["current"] as Schedule | null) : undefined;
  const inWords = (key: Typed["every"], allSources: boolean) => (key === "0" ? t("hours.0") : `${t(`hours.${key}`)} · ${t(allSources ? "all" : "chosen")}`);
  const save = (version: number | null) => {
    if (every === "0" && version === null) {
      drop();
      return forget();
    }
    submit(
      () =>
        every === "0" && version !== null
          ? clearScheduleAction(slug, { version })
          : setScheduleAction(slug, { everyHours: Number(every), allSources: all, sourceIds: [...chosen], version }),
      () => {
        drop();
        toast({ message: t(every === "0" ? "cleared" : "saved") });
      },
    );
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        // Choices from before a reload may rest on an older schedule than the one shown now.
        save(restored ? typed.version : saved.version);
      }}
    >
      {mayFetch ? null : <FetchNotice slug={slug} />}
      {theirs === undefined ? (
        <FailureSummary failure={failure} />
      ) : (
        <ConflictNotice
          theirs={{ text: inWords(theirs ? everyKey(theirs.everyHours) : "0", theirs?.allSources ?? true) }}
          yours={inWords(every, all)}
          onKeepYours={() => save(theirs?.version ?? null)}
          onTakeTheirs={() => {
            takeSaved({ ...saved, every: theirs ? everyKey(theirs.everyHours) : "0", all: theirs?.allSources ?? true });
            forget();
            router.refresh();
          }}
        />
      )}
      <DraftNotice restored={restored} onDiscard={() => takeSaved(saved)} />
      <div className="grid gap-5 sm:grid-cols-[16rem_1fr]">
        <Select
          label={t("every")}
          value={every}
          disabled={!mayFetch}
          onChange={(event) => set({ every: event.target.value as Typed["every"] })}
          options={[{ value: "0", label: t("hours.0") }, ...INTERVALS.map((hours) => ({ value: String(hours), label: t(`hours.${hours}`) }))]}
        />
        {every === "0" ? null : (
          <RadioGroup
            legend={t("which")}
            name="which"
            value={all ? "all" : "chosen"}
            onValueChange={(value) => set({ all: value === "all" })}
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
      <ScheduleTable slug={slug} rows={rows} chosen={every !== "0" && !all ? new Set(chosen) : null} onChosen={(ids) => set({ chosen: [...ids] })} />
    </form>
  );
}
