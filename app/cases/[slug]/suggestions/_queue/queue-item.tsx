"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl/react";
import { KindIcon } from "@/app/cases/[slug]/_suggestions/kind-icon";
import { ruleText } from "@/app/cases/[slug]/_suggestions/rule-text";
import { formatDate } from "@/lib/domain/support/locale-format";
import type { QueuedSuggestion } from "@/lib/services/assists/load-queue";

/** One suggestion in the words around it, with what was read off it and why. */
export function QueueItem({ slug, item }: { slug: string; item: QueuedSuggestion }) {
  const t = useTranslations("assists");
  const locale = useLocale() === "en" ? "en" : "fr";
  const { source, kind, rule, words, speaker, amounts, hedge, newActor } = item;
  const read = [speaker, ...amounts, hedge].filter((part) => part !== null && part !== words);
  return (
    <article className="flex flex-col gap-4">
      <p className="text-sm text-ink-faint">
        <Link href={`/cases/${slug}/read/${item.captureId}`} className="link font-serif text-base text-ink">
          {source.title}
        </Link>
        {[source.publication, source.publishedAt && formatDate(source.publishedAt, locale)].filter(Boolean).map((part) => ` · ${part}`)}
      </p>
      <p lang={source.language ?? undefined} className="queue-text max-w-reading font-serif">
        {item.before}
        <mark>{item.passage}</mark>
        {item.after}
      </p>
      <div className="max-w-reading border-l-2 border-line pl-3 text-sm">
        <p className="flex items-center gap-1.5 font-medium">
          <KindIcon kind={kind} />
          {t(`kind.${kind}`)}
        </p>
        {read.length > 0 ? <p className="mt-1 text-ink-soft">{read.join(" · ")}</p> : null}
        {newActor ? <p className="mt-1 text-ink-soft">{t("newActor", { name: newActor })}</p> : null}
        <p className="mt-1 text-ink-faint">{ruleText(rule, locale) ?? t("ruleById", { rule })}</p>
      </div>
    </article>
  );
}
