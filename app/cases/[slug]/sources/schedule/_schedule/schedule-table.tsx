"use client";

import Link from "next/link";
import { useTranslations } from "use-intl/react";
import type { ScheduleRow } from "./schedule-form";

type Props = {
  slug: string;
  rows: readonly ScheduleRow[];
  /** Ids of the chosen sources; null where nothing is to be chosen. */
  chosen: ReadonlySet<string> | null;
  onChosen: (chosen: ReadonlySet<string>) => void;
};

/** Each source with an address: last tried, what came of it, when it is next due. */
export function ScheduleTable({ slug, rows, chosen, onChosen }: Props) {
  const t = useTranslations("schedule");
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChosen(next);
  };
  return (
    <section aria-label={t("sources")}>
      <h2 className="mb-2 text-xl">{t("sources")}</h2>
      <ul className="divide-y divide-line rounded-md border border-line bg-raised">
        {rows.map((row) => (
          <li key={row.id} className="flex gap-3 px-4 py-3">
            {chosen ? (
              <input
                type="checkbox"
                aria-label={t("choose", { title: row.title })}
                checked={chosen.has(row.id)}
                onChange={(event) => toggle(row.id, event.target.checked)}
                className="mt-1 size-[1.05rem] shrink-0"
              />
            ) : null}
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                <Link className="link" href={`/cases/${slug}/sources/${row.id}`}>
                  {row.title}
                </Link>
              </p>
              <p className="text-sm break-all text-ink-faint">{row.url}</p>
              <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-3 text-sm text-ink-soft">
                <dt className="text-ink-faint">{t("last")}</dt>
                <dd>{row.last}</dd>
                {row.result ? (
                  <>
                    <dt className="text-ink-faint">{t("outcome")}</dt>
                    <dd>{[row.failure ?? row.result, row.failures].filter(Boolean).join(" ")}</dd>
                  </>
                ) : null}
                <dt className="text-ink-faint">{t("next")}</dt>
                <dd>{row.next}</dd>
              </dl>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
