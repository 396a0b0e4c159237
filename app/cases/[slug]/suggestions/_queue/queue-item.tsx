"use client";

import Link from "next/link";
import { useCallback } from "react";
import { useLocale } from "use-intl/react";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import { formatDate } from "@/lib/domain/support/locale-format";
import type { QueuedSuggestion } from "@/lib/services/assists/load-queue";

/** One suggestion in the words around it. */
export function QueueItem({ slug, item }: { slug: string; item: QueuedSuggestion }) {
  const locale = useLocale() === "en" ? "en" : "fr";
  const { source } = item;
  // On a phone the words around it fill the screen that what can be done leaves.
  const show = useCallback((passage: HTMLElement | null) => passage?.scrollIntoView({ block: "nearest" }), []);
  return (
    <article className="flex flex-col gap-4">
      <p className="text-sm text-ink-faint">
        <Link href={`/cases/${slug}/read/${item.captureId}`} className="link font-serif text-base text-ink">
          {source.title}
        </Link>
        {[source.publication, source.publishedAt && formatDate(source.publishedAt, locale)].filter(Boolean).map((part) => (
          <span key={part}>
            {" · "}
            <span className="inline-block">{part}</span>
          </span>
        ))}
      </p>
      <p lang={source.language ?? undefined} className="queue-text max-w-reading font-serif">
        <SourceWords>{item.before}</SourceWords>
        <mark key={item.captureId + item.place} ref={show}>
          <SourceWords>{item.passage}</SourceWords>
        </mark>
        <SourceWords>{item.after}</SourceWords>
      </p>
    </article>
  );
}
