"use client";

import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { MarkedText } from "@/app/search/_results/marked-text";
import { resultAddress } from "@/app/search/_results/result-address";
import { formatDate } from "@/lib/domain/support/locale-format";
import type { SearchAnswer } from "@/lib/services/search/search";

type Props = {
  /** Of the listbox; options are `<id>-<index>`, the last one leads to all results. */
  id: string;
  answer: SearchAnswer;
  active: number;
  allHref: string;
  typed: string;
  showCase: boolean;
  onOpen: () => void;
};

const row = "block rounded-sm px-2.5 py-1.5 text-ui aria-selected:bg-accent-soft hover:bg-sunken aria-selected:hover:bg-accent-soft";

/** Addresses of the options in the order in which they stand. */
export function optionAddresses(answer: SearchAnswer | null, allHref: string): string[] {
  const results = answer?.sections.flatMap((section) => section.results) ?? [];
  return results.length === 0 ? [] : [...results.map(resultAddress), allHref];
}

/** Results under the search box, grouped by what they are. Focus stays in the box; a press opens, with a key held in a new tab. */
export function SearchOptions({ id, answer, active, allHref, typed, showCase, onOpen }: Props) {
  const t = useTranslations("search");
  const locale = useLocale() === "en" ? "en" : "fr";
  const places = new Map(answer.sections.flatMap(({ results }) => results).map((result, place) => [result, place]));

  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const option = (place: number) => ({
    id: `${id}-${place}`,
    role: "option",
    "aria-selected": place === active,
    tabIndex: -1,
    prefetch: false,
    className: row,
    onClick: onOpen,
  });

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus -- a native list cannot be filtered as one types; the focus stays in the text field
    <div role="listbox" id={id} aria-label={t("title")} onMouseDown={(event) => event.preventDefault()}>
      {answer.sections.map(({ field, results }) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group of options
        <div key={field} role="group" aria-labelledby={`${id}-${field}`} className="mb-2">
          <div id={`${id}-${field}`} role="presentation" className="px-2.5 py-1 text-xs font-semibold tracking-wide text-ink-faint uppercase">
            {t(`field.${field}`)}
          </div>
          {results.map((result) => (
            <Link key={result.id} href={resultAddress(result)} {...option(places.get(result) ?? 0)}>
              <span className="line-clamp-3 [overflow-wrap:anywhere]">
                <MarkedText snippet={result.snippet} />
              </span>
              <span className="block truncate text-sm text-ink-faint">
                {[result.label, result.detail, result.date === null ? null : formatDate(result.date, locale), showCase ? result.caseTitle : null].filter(Boolean).join(" · ")}
              </span>
            </Link>
          ))}
        </div>
      ))}
      <Link href={allHref} {...option(places.size)} className={`${row} flex items-center gap-2 border-t border-line text-accent-strong`}>
        {t("allResults", { query: typed.trim() })}
        <ArrowRight aria-hidden="true" className="size-4 shrink-0" />
      </Link>
    </div>
  );
}
