"use client";

import { ArrowUpRight, X } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "use-intl/react";
import { useFormatter } from "@/app/_i18n/use-formatter";
import { LaneMark } from "@/app/_ui/lane-mark";
import { formatDate } from "@/lib/domain/support/locale-format";
import { ReviewerNotes } from "../../_claims/reviewer-notes";
import type { LineUpColumn } from "@/lib/services/lineup/load-line-up";

type Props = { slug: string; column: LineUpColumn; without: string | null };

/** Where a column's words come from, and what they claim: the facts a reader needs before the words. */
export function ColumnHead({ slug, column, without }: Props) {
  const t = useTranslations("lineup");
  const words = useTranslations("claims");
  const format = useFormatter();
  const locale = useLocale() === "en" ? "en" : "fr";
  const { source, capture, claims, passage } = column;
  return (
    <div className="max-h-[45%] shrink-0 overflow-y-auto print:max-h-none print:overflow-visible print:wrap-anywhere border-b border-line bg-paper px-4 py-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="text-sm text-ink-soft">
            {source?.publication ?? t("unknownPublication")} · {source?.publishedAt ? formatDate(source.publishedAt, locale) : t("unknownDate")}
          </p>
          <h2 className="text-base leading-snug">{source?.title ?? t("noSource")}</h2>
        </div>
        {without === null ? null : (
          <Link href={without} data-print="no" replace prefetch={false} aria-label={t("takeOut", { title: source?.title ?? t("noSource") })} className="hit-area rounded-xs text-ink-faint hover:text-ink">
            <X aria-hidden="true" className="size-4" />
          </Link>
        )}
      </div>
      {capture ? (
        <details className="text-xs text-ink-faint">
          <summary className="hit-area rounded-xs">
            {t("captured", { date: format.dateTime(capture.capturedAt, { dateStyle: "medium", timeStyle: "short", zone: true }) })} · SHA-256 {capture.textSha256.slice(0, 12)}…
          </summary>
          <p className="font-mono break-all">{capture.textSha256}</p>
        </details>
      ) : null}
      {claims.length > 0 ? (
        <ul className="mt-2 flex flex-col gap-1.5">
          {claims.map((claim) => (
            <li key={claim.appearanceId} className="border-l-2 border-line-strong pl-2.5 text-sm">
              <p className="font-medium">
                <LaneMark lane={claim.lane} className="mr-1.5" />
                {claim.claimant}
                {t("colon")} {claim.answer ?? t("noAnswer")}
              </p>
              <p className="text-ink-soft">{claim.question.text}</p>
              <span className="block text-xs text-ink-faint">
                {[
                  t("theSource", { verb: words(`presents.${claim.presentation}`) }),
                  claim.hedge ? `${words("hedge")}${t("colon")} ${claim.hedge}` : null,
                  claim.chain.length > 0 ? `${words("chain")}${t("colon")} ${claim.chain.join(" › ")}` : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              <ReviewerNotes notes={claim.notes} />
            </li>
          ))}
        </ul>
      ) : null}
      {passage?.translation ? (
        <p className="mt-2 rounded-sm bg-sunken px-2.5 py-1.5 text-sm" lang={passage.translationLanguage ?? undefined}>
          <span className="text-ink-faint">{t("translation")}</span> {passage.translation}
        </p>
      ) : null}
      {passage ? <ReviewerNotes notes={[passage.reviewerNote]} /> : null}
      {passage || capture ? (
        <Link
          href={passage ? `/cases/${slug}/passages/${passage.id}` : `/cases/${slug}/read/${capture?.id ?? ""}`}
          prefetch={false}
          className="link mt-1.5 inline-flex items-center gap-1 text-sm"
        >
          {t("inSource")}
          <ArrowUpRight aria-hidden="true" className="size-3.5" />
        </Link>
      ) : null}
    </div>
  );
}
