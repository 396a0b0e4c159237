"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import { wordsAfter, wordsBefore } from "@/lib/domain/passages/words-around";
import type { Excerpt, LoadedReview } from "@/lib/services/inbox/load-review";

type Props = { slug: string; loaded: LoadedReview; dates: { older: string; newer: string } };

/** The passage in the capture it was taken from, and what stands in the newer one, side by side. */
export function Contexts({ slug, loaded, dates }: Props) {
  const t = useTranslations("inbox");
  const { review, passage, older, newer, before, after } = loaded;
  const lang = loaded.source.language ?? undefined;
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Side
        title={t("before", { number: older.number, date: dates.older })}
        link={
          <Link className="link text-sm" href={`/cases/${slug}/passages/${passage.id}`} prefetch={false}>
            {t("inOlder")}
          </Link>
        }
      >
        <Marked excerpt={before} start={passage.start} end={passage.end} lang={lang} />
      </Side>
      <Side
        title={t("after", { number: newer.number, date: dates.newer })}
        link={
          <span className="flex flex-wrap gap-x-4">
            <Link className="link text-sm" href={`/cases/${slug}/read/${newer.id}`} prefetch={false}>
              {t("inNewer")}
            </Link>
            <Link className="link text-sm" href={`/cases/${slug}/compare?a=${older.id}&b=${newer.id}`} prefetch={false}>
              {t("compare")}
            </Link>
          </span>
        }
      >
        {review.start === null || review.end === null ? (
          <>
            <p className="mb-1 text-sm text-ink-soft">{t("placeOnly")}</p>
            <Marked excerpt={after} start={review.near} end={review.near} lang={lang} />
          </>
        ) : (
          <Marked excerpt={after} start={review.start} end={review.end} lang={lang} />
        )}
      </Side>
    </div>
  );
}

function Side({ title, link, children }: { title: string; link: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col rounded-md border border-line bg-raised px-4 py-3">
      <h3 className="mb-1.5 font-sans text-sm font-medium text-ink-soft">{title}</h3>
      <div className="mb-2 flex-1">{children}</div>
      {link}
    </section>
  );
}

/** UTF-16 units of context shown beside a passage before it is cut off with an ellipsis. */
const SHOWN = 170;

function Marked({ excerpt: { from, text }, start, end, lang }: { excerpt: Excerpt; start: number; end: number; lang: string | undefined }) {
  const [a, b] = [start - from, end - from];
  return (
    <p lang={lang} className="font-serif text-quote leading-relaxed whitespace-pre-wrap text-ink-soft">
      <SourceWords>{wordsBefore(text.slice(0, a), SHOWN)}</SourceWords>
      {b > a ? <mark className="rounded-xs bg-(--mark) text-ink"><SourceWords>{text.slice(a, b)}</SourceWords></mark> : <span aria-hidden="true" className="border-l-2 border-accent" />}
      <SourceWords>{wordsAfter(text.slice(b), SHOWN)}</SourceWords>
    </p>
  );
}
