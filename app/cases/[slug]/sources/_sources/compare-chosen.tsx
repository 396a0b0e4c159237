"use client";

import { Columns2 } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { LinkButton } from "@/app/_ui/link-button";
import { compareQuery } from "@/lib/contracts/comparison-address";
import { LIST_LIMITS } from "@/lib/limits";
import type { ListedSource } from "@/lib/services/sources/list-sources";

/** The way from chosen sources to their latest captures beside each other, where there are two or more to compare. */
export function CompareChosen({ slug, sources, chosen }: { slug: string; sources: readonly ListedSource[]; chosen: ReadonlySet<string> }) {
  const t = useTranslations("sources");
  const texts = sources.flatMap(({ id, latest }) => (chosen.has(id) && latest ? [{ what: "capture" as const, id: latest.id }] : []));
  if (texts.length < 2) return null;
  if (texts.length > LIST_LIMITS.comparedTexts) return <output>{t("compareAtMost", { chosen: texts.length, count: LIST_LIMITS.comparedTexts })}</output>;
  return (
    <LinkButton size="sm" href={`/cases/${slug}/compare?${compareQuery(texts)}`} prefetch={false}>
      <Columns2 aria-hidden="true" />
      {t("compareChosen", { count: texts.length })}
    </LinkButton>
  );
}
