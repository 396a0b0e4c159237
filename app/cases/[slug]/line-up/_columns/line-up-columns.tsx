"use client";

import { Columns2, Link2, Link2Off } from "lucide-react";
import { useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { LinkButton } from "@/app/_ui/link-button";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import { compareQuery, type TextRef } from "@/lib/contracts/comparison-address";
import { inQuotes } from "@/lib/domain/claims/in-quotes";
import type { LineUpColumn } from "@/lib/services/lineup/load-line-up";
import { ColumnHead } from "./column-head";
import { SourceText } from "./source-text";

type Props = { slug: string; columns: readonly { column: LineUpColumn; without: string | null }[] };

/**
 * The columns side by side; on a phone one at a time, to be swiped. Left and right lead from one to the next, and they
 * scroll together when asked to.
 */
export function LineUpColumns({ slug, columns }: Props) {
  const t = useTranslations("lineup");
  const box = useRef<HTMLDivElement>(null);
  const [together, setTogether] = useState(false);
  // Where each column stood when it was last looked at; a scroll that we cause ourselves finds no difference.
  const tops = useRef(new WeakMap<Element, number>());
  const compared = columns.flatMap(({ column: { passage, capture } }): TextRef[] =>
    passage ? [{ what: "passage", id: passage.id }] : capture ? [{ what: "capture", id: capture.id }] : [],
  );
  const scrollers = () => [...(box.current?.querySelectorAll<HTMLElement>("[data-scroller]") ?? [])];

  const onScroll = (moved: HTMLElement) => {
    const delta = moved.scrollTop - (tops.current.get(moved) ?? moved.scrollTop);
    tops.current.set(moved, moved.scrollTop);
    if (!together || delta === 0) return;
    for (const other of scrollers()) {
      if (other === moved) continue;
      other.scrollTop += delta;
      tops.current.set(other, other.scrollTop);
    }
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const all = scrollers();
    const at = all.findIndex((scroller) => scroller === document.activeElement);
    const next = at === -1 ? undefined : all[at + (event.key === "ArrowRight" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.closest("article")?.scrollIntoView({ inline: "center", block: "nearest" });
  };

  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-3" data-print="no">
        <Button
          size="sm"
          aria-pressed={together}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-strong"
          onClick={() => {
            for (const scroller of scrollers()) tops.current.set(scroller, scroller.scrollTop);
            setTogether(!together);
          }}
        >
          {together ? <Link2 aria-hidden="true" /> : <Link2Off aria-hidden="true" />}
          {t("together")}
        </Button>
        {compared.length >= 2 ? (
          <LinkButton size="sm" href={`/cases/${slug}/compare?${compareQuery(compared)}`} prefetch={false}>
            <Columns2 aria-hidden="true" />
            {t("compareWords")}
          </LinkButton>
        ) : null}
        <p className="text-sm text-ink-faint">{t("keys")}</p>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for keys of the columns inside */}
      <div ref={box} onKeyDown={onKeyDown} className="line-up flex snap-x snap-mandatory gap-3 overflow-x-auto pb-2 lg:snap-none print:overflow-visible">
        {columns.map(({ column, without }, index) => (
          <Column key={column.key} slug={slug} column={column} without={without} name={t("column", { number: index + 1, title: column.source?.title ?? t("noSource") })} onScroll={onScroll} />
        ))}
      </div>
    </>
  );
}

type ColumnProps = { slug: string; column: LineUpColumn; without: string | null; name: string; onScroll: (scroller: HTMLElement) => void };

function Column({ slug, column, without, name, onScroll }: ColumnProps) {
  const t = useTranslations("lineup");
  const locale = useLocale() === "en" ? "en" : "fr";
  const { capture, window: shown, quote } = column;
  return (
    <article
      aria-label={name}
      className="flex h-[calc(100dvh-14rem)] min-h-96 w-[calc(100%-1.5rem)] min-w-[min(20rem,calc(100%-1.5rem))] shrink-0 snap-center flex-col overflow-hidden rounded-md border border-line-strong bg-raised sm:w-80 lg:w-auto lg:flex-1 print:block print:h-auto print:min-h-0 print:w-auto print:min-w-0 print:flex-1 print:overflow-visible"
    >
      <ColumnHead slug={slug} column={column} without={without} />
      <section
        aria-label={t("textOf", { column: name })}
        data-scroller
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by key
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto print:overflow-visible focus-visible:outline-offset-[-3px]"
        onScroll={(event) => onScroll(event.currentTarget)}
      >
        {capture && shown ? (
          <SourceText
            slug={slug}
            captureId={capture.id}
            textLength={capture.textLength}
            window={shown}
            passage={column.passage}
            language={column.source?.language ?? null}
          />
        ) : (
          <div className="px-4 py-3">
            {quote ? <blockquote className="font-serif text-quote"><SourceWords>{inQuotes(quote, locale)}</SourceWords></blockquote> : null}
            <p className="mt-2 text-sm text-ink-faint">{t("noCapture")}</p>
          </div>
        )}
      </section>
    </article>
  );
}
