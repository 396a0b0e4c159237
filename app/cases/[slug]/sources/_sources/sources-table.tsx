"use client";

import { Pencil } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { classNames } from "@/app/_ui/class-names";
import { IconButton } from "@/app/_ui/icon-button";
import { Table } from "@/app/_ui/table";
import { formatDate, formatNumber } from "@/lib/domain/support/locale-format";
import type { ListedSource } from "@/lib/services/sources/list-sources";
import { CompareChosen } from "./compare-chosen";
import { EditSourceDialog } from "./edit-source-dialog";
import { EditSourcesDialog } from "./edit-sources-dialog";
import { useRefreshWhile } from "./use-refresh-while";

type Row = ListedSource & { capturedAt: string | null; languageName: string | null };

/** The case's sources with what is known of each; several can be compared, or given the same metadata at once. */
export function SourcesTable({ slug, sources, canEdit }: { slug: string; sources: readonly Row[]; canEdit: boolean }) {
  const t = useTranslations("sources");
  const locale = useLocale() === "en" ? "en" : "fr";
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<Row | "chosen" | null>(null);
  // The reading assists read what was imported in the background.
  useRefreshWhile(sources.some(({ reading }) => reading === "due"));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const unknown = <span className="text-ink-faint">{t("unknown")}</span>;
  return (
    <>
      {/* In sight while one chooses down the list: what can be done with so many, and that seven are too many to compare. */}
      <div className={classNames("mb-2 flex min-h-9 flex-wrap items-center gap-3 text-sm text-ink-soft", chosen.size > 0 && "sticky top-25 z-10 bg-paper py-1 lg:top-14")}>
        <label className="flex items-center gap-2.5 pl-3">
          <input
            type="checkbox"
            checked={chosen.size === sources.length}
            onChange={() => setChosen(chosen.size === sources.length ? new Set() : new Set(sources.map((source) => source.id)))}
          />
          {t("chooseAll")}
        </label>
        {canEdit && chosen.size > 0 ? (
          <Button size="sm" onClick={() => setEditing("chosen")}>
            {t("editChosen", { count: chosen.size })}
          </Button>
        ) : null}
        <CompareChosen slug={slug} sources={sources} chosen={chosen} />
      </div>
      <Table caption={t("title")} stacked>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t("choose")}</span>
            </th>
            <th scope="col">{t("sourceTitle")}</th>
            <th scope="col">{t("publication")}</th>
            <th scope="col">{t("published")}</th>
            <th scope="col">{t("languageName")}</th>
            <th scope="col" className="num">
              {t("claims")}
            </th>
            <th scope="col" className="num">
              {t("waiting")}
            </th>
            <th scope="col">{t("captured")}</th>
            {canEdit ? (
              <th scope="col">
                <span className="sr-only">{t("edit")}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <td className="row-pick">
                <input type="checkbox" aria-label={t("chooseOne", { title: source.title })} checked={chosen.has(source.id)} onChange={() => toggle(source.id)} />
              </td>
              <th scope="row" className="sm:min-w-72 text-left font-normal">
                <Link href={source.latest ? `/cases/${slug}/read/${source.latest.id}` : `/cases/${slug}/sources/${source.id}`} className="link font-serif text-base">
                  {source.title}
                </Link>{" "}
                {source.titleInferred ? <Badge>{t("inferred")}</Badge> : null}{" "}
                {source.latest && !source.opened ? <Badge tone="accent">{t("unopened")}</Badge> : null}
              </th>
              <td data-label={t("publication")}>{source.publication ?? unknown}</td>
              <td data-label={t("published")} className="whitespace-nowrap tabular-nums">{source.publishedAt ? formatDate(source.publishedAt, locale) : unknown}</td>
              <td data-label={t("languageName")}>{source.languageName ?? unknown}</td>
              <td data-label={t("claims")} className="num">{formatNumber(source.claims, locale)}</td>
              <td data-label={t("waiting")} className="num">{source.reading === "done" ? formatNumber(source.waiting ?? 0, locale) : source.reading ? <span className="text-ink-faint">{t(`reading.${source.reading}`)}</span> : ""}</td>
              <td data-label={t("captured")} className="whitespace-nowrap">
                <span>
                <Link href={`/cases/${slug}/sources/${source.id}`} className="link">
                  {source.capturedAt ?? t("noCapture")}
                </Link>
                {source.captures > 1 ? <span className="text-ink-faint"> ({source.captures})</span> : null}
                </span>
              </td>
              {canEdit ? (
                <td className="row-menu">
                  <IconButton label={t("editOne", { title: source.title })} onClick={() => setEditing(source)}>
                    <Pencil />
                  </IconButton>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </Table>
      {editing === "chosen" ? (
        <EditSourcesDialog slug={slug} sources={sources.filter(({ id }) => chosen.has(id))} onClose={() => setEditing(null)} />
      ) : editing ? (
        <EditSourceDialog slug={slug} source={editing} onClose={() => setEditing(null)} />
      ) : null}
    </>
  );
}
