import Link from "next/link";
import type { ReactNode } from "react";
import { getFormatter, getTranslator } from "@/app/_i18n/get-translator";
import { changedFields, nameOf } from "@/lib/domain/log/changed-fields";
import type { LogEntry } from "@/lib/domain/log/entry";
import { FieldChanges } from "./field-changes";

type Props = {
  entries: readonly LogEntry[];
  /** What ids in them stand for. */
  names: ReadonlyMap<string, string>;
  /** The page's address without a query. */
  base: string;
  /** Whether all entries are of one thing. */
  single: boolean;
  /** The way back that an entry offers, where there is one. */
  restore?: (entry: LogEntry, name: string) => ReactNode;
};

/** Entries as sentences: what happened to what, who, when; and what it was before. */
export async function LogList({ entries, names, base, single, restore }: Props) {
  const t = await getTranslator("log");
  const format = await getFormatter();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {entries.map((entry) => {
        const name = nameOf(entry.before, entry.after) ?? names.get(entry.entityId);
        const changes = changedFields(entry.before, entry.after);
        return (
          <li key={entry.seq} id={`entry-${entry.seq}`} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[10rem_1fr]">
            <p className="text-sm text-ink-faint">
              <span className="block font-medium text-ink-soft">{entry.principal.startsWith("cli:") ? t("byCommandLine", { name: entry.by }) : entry.by || t("byNobody")}</span>
              <time dateTime={entry.at}>{format.dateTime(new Date(entry.at), { dateStyle: "medium", timeStyle: "short" })}</time>
            </p>
            <div className="min-w-0">
              <p className="text-ui font-medium">{t(`event.${entry.event}`)}</p>
              {name ? <p className="line-clamp-2 font-serif text-quote text-ink-soft">{name}</p> : null}
              <FieldChanges changes={changes} names={names} both={entry.before !== null && entry.after !== null} />
              {restore?.(entry, name ?? "")}
              <p className="mt-2 text-xs text-ink-faint">
                {t("number", { number: entry.seq })} · <code title={entry.hash}>{entry.hash.slice(0, 12)}</code>
                {single ? null : (
                  <>
                    {" · "}
                    <Link href={`${base}?of=${encodeURIComponent(entry.entityId)}`} className="link" aria-label={t("historyOf", { number: entry.seq })}>
                      {t("history")}
                    </Link>
                  </>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
