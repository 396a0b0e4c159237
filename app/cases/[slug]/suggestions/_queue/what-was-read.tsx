"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { KindIcon } from "@/app/cases/[slug]/_suggestions/kind-icon";
import { ruleText } from "@/app/cases/[slug]/_suggestions/rule-text";
import type { QueuedSuggestion } from "@/lib/services/assists/load-queue";

/** What was read off the passage, each part under its name, and by which rule. */
export function WhatWasRead({ item: { kind, rule, speaker, amounts, hedge, newActor } }: { item: QueuedSuggestion }) {
  const t = useTranslations("assists");
  const locale = useLocale();
  const parts = [
    { name: t("part.speaker"), words: speaker },
    { name: t("part.amounts", { count: amounts.length }), words: amounts.length > 0 ? amounts.join(" · ") : null },
    { name: t("part.hedge"), words: hedge },
  ].filter(({ words }) => words !== null);
  return (
    <section aria-label={t("read")} className="text-sm">
      <h2 className="flex items-center gap-1.5 font-sans text-ui font-semibold tracking-normal">
        <KindIcon kind={kind} />
        {t(`kind.${kind}`)}
      </h2>
      {parts.length > 0 ? (
        <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1">
          {parts.map(({ name, words }) => (
            <div key={name} className="contents">
              <dt className="text-ink-faint">{name}</dt>
              <dd className="font-serif text-base">{words}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {newActor ? <p className="mt-2 text-ink-soft">{t("newActor", { name: newActor })}</p> : null}
      <p className="mt-2 text-ink-faint">{ruleText(rule, locale) ?? t("ruleById", { rule })}</p>
    </section>
  );
}
