"use client";

import { useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import type { Excerpt, LoadedReview } from "@/lib/services/inbox/load-review";

/** UTF-16 units fetched before and after a place. */
const AROUND = 500;

type Props = {
  slug: string;
  captureId: string;
  candidates: LoadedReview["candidates"];
  language: string | null;
  /** Null for who may not answer. */
  onUse: ((place: { start: number; end: number }, excerpt: Excerpt) => void) | null;
};

/** The places that were considered, with their words and how much of the wording agrees; each can be taken to answer from. */
export function Candidates({ slug, captureId, candidates, language, onUse }: Props) {
  const t = useTranslations("inbox");
  const use = async ({ start, end }: { start: number; end: number }) => {
    const from = Math.max(0, start - AROUND);
    const answer = await fetch(`/api/cases/${slug}/captures/${captureId}/text?from=${from}&to=${end + AROUND}`);
    if (answer.ok) onUse?.({ start, end }, { from, text: await answer.text() });
  };
  return (
    <section aria-label={t("candidates")}>
      <h3 className="mb-1 font-sans text-sm font-medium text-ink-soft">{t("candidates")}</h3>
      <ol className="flex flex-col gap-2">
        {candidates.map((candidate) => (
          <li key={candidate.start} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-l-2 border-line pl-3">
            <span lang={language ?? undefined} className="min-w-0 flex-1 basis-64 font-serif">
              {candidate.words}
            </span>
            <span className="text-sm text-ink-faint tabular-nums">{t("candidateScore", { percent: Math.floor(candidate.score * 100) })}</span>
            {onUse ? (
              <Button size="sm" onClick={() => void use(candidate)}>
                {t("usePlace")}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
