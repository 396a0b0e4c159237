"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { Disclosure } from "@/app/_ui/disclosure";
import { VisuallyHidden } from "@/app/_ui/visually-hidden";
import { readChange, type Marks, type PackedChanges } from "@/lib/domain/comparison-view/changes";
import { excerpt } from "@/lib/domain/comparison-view/excerpt";
import { EDIT_CLASSES } from "@/lib/domain/comparison-view/packed-edits";
import type { EditClass } from "@/lib/domain/comparison/types";

/** Listed of one class at first, and more at each request. */
const PAGE = 60;

type Props = { words: { readonly a: string; readonly b: string }; changes: PackedChanges; marks: Marks; hidden: readonly EditClass[]; onGo: (change: number) => void };

/** The changes that the filter lets through, by class and in the order of the text, each a way to its place. */
export function ChangeList({ words, changes, marks, hidden, onGo }: Props) {
  const t = useTranslations("captures");
  const [open, setOpen] = useState(false);
  if (marks.changes.length === 0) return <p className="mb-6 text-ink-soft">{t("noneShown")}</p>;
  const byClass = (name: EditClass) => marks.changes.flatMap((index, place) => (readChange(changes, index).classes.includes(name) && !hidden.includes(name) ? [place] : []));
  return (
    <Disclosure summary={t("list", { count: marks.changes.length })} className="mb-4" data-print="no" onToggle={(event) => setOpen(event.currentTarget.open)}>
      {open ? (
        <div className="max-h-96 overflow-y-auto rounded-md border border-line bg-raised">
          {EDIT_CLASSES.map((name) => (
            <ClassList key={name} {...{ words, changes, marks, onGo, name }} places={byClass(name)} />
          ))}
        </div>
      ) : null}
    </Disclosure>
  );
}

function ClassList({ words, changes, marks, onGo, name, places }: Omit<Props, "hidden"> & { name: EditClass; places: readonly number[] }) {
  const t = useTranslations("captures");
  const [most, setMost] = useState(PAGE);
  if (places.length === 0) return null;
  const title = t("classCount", { name: t(`class.${name}`), count: places.length });
  const moved = name === "moved";
  const begins = { "data-class": name, "data-begins": true };
  return (
    <section aria-label={title}>
      <p aria-hidden="true" className="sticky top-0 border-b border-line bg-sunken px-3 py-1 text-xs font-medium text-ink-soft">
        {title}
      </p>
      <ol className="divide-y divide-line">
        {places.slice(0, most).map((place) => {
          const change = readChange(changes, marks.changes[place] ?? 0);
          const before = excerpt(words.a, change.a);
          const after = excerpt(words.b, change.b);
          return (
            <li key={place}>
              <button type="button" onClick={() => onGo(place)} className="flex w-full flex-wrap items-baseline gap-x-2 gap-y-1 px-3 py-1.5 text-left text-sm hover:bg-sunken focus-visible:-outline-offset-2">
                <span className="min-w-8 text-ink-faint tabular-nums">{place + 1}</span>
                {before === "" ? null : (
                  <del {...begins} className="comparison-del min-w-0 break-words">
                    <VisuallyHidden>{t(moved ? "movedAway" : "deleted")} </VisuallyHidden>
                    {before}
                  </del>
                )}
                {before === "" || after === "" ? null : <Becomes words={t("becomes")} />}
                {after === "" ? null : (
                  <ins {...begins} className="comparison-ins min-w-0 break-words">
                    <VisuallyHidden>{t(moved ? "movedHere" : "inserted")} </VisuallyHidden>
                    {after}
                  </ins>
                )}
                {before === "" && after === "" ? <span className="text-ink-faint">{t("blanks")}</span> : null}
                {change.kinds.map((kind) => (
                  <Badge key={kind} tone="accent">
                    {t(`kind.${kind}`)}
                  </Badge>
                ))}
              </button>
            </li>
          );
        })}
      </ol>
      {places.length > most ? (
        <div className="px-3 py-1.5">
          <Button size="sm" variant="quiet" onClick={() => setMost(most + PAGE)}>
            {t("listMore", { count: places.length - most })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Becomes({ words }: { words: string }) {
  return (
    <span>
      <span aria-hidden="true">→</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
