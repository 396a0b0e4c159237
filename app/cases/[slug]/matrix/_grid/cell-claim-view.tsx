"use client";

import { ArrowUpRight } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/app/_ui/button";
import { SourceWords } from "@/app/cases/[slug]/_passages/source-words";
import { inQuotes } from "@/lib/domain/claims/in-quotes";
import { scopeParts } from "@/lib/domain/claims/scope-text";
import { ReviewerNotes } from "../../_claims/reviewer-notes";
import { formatDate } from "@/lib/domain/support/locale-format";
import type { CellAppearance, CellClaim } from "@/lib/services/matrix/load-cell";
import { SourceChanged } from "./source-changed";

type Props = { slug: string; claim: CellClaim; onEdit: ((appearanceId: string | null) => void) | null };

/** One claim in full: the answer, what it is about, and each place where it is made with its words. */
export function CellClaimView({ slug, claim, onEdit }: Props) {
  const t = useTranslations("matrix");
  const words = useTranslations("claims");
  const common = useTranslations("common");
  const locale = useLocale() === "en" ? "en" : "fr";
  const about = scopeParts(claim.scope, locale).join(" · ");
  const dates = [
    claim.asOf ? `${words("asOf")} ${formatDate(claim.asOf, locale)}` : null,
    claim.statementDate ? `${words("statementDate")} ${formatDate(claim.statementDate, locale)}` : null,
    claim.credibility === null ? null : t("credibility", { grade: claim.credibility }),
  ].filter(Boolean);
  return (
    <li className="py-4 first:pt-1">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="text-sm text-ink-soft">{claim.claimant}</p>
          <p className="text-lg font-medium">{claim.answer ?? <span className="text-ink-soft italic">{t("noAnswer")}</span>}</p>
          {claim.proposition ? <p className="text-ink-soft">{claim.proposition}</p> : null}
          {about ? (
            <p className="text-sm text-ink-soft">
              {t("ownScopeIs")} {about}
            </p>
          ) : null}
          {dates.length > 0 ? <p className="text-sm text-ink-faint">{dates.join(" · ")}</p> : null}
        </div>
        {onEdit ? (
          <Button size="sm" variant="quiet" onClick={() => onEdit(claim.appearances.length === 1 ? (claim.appearances[0]?.id ?? null) : null)}>
            {common("edit")}
          </Button>
        ) : null}
      </div>
      <ul className="mt-2 flex flex-col gap-4">
        {claim.appearances.map((appearance) => (
          <AppearanceView key={appearance.id} slug={slug} appearance={appearance} locale={locale} />
        ))}
      </ul>
      <ReviewerNotes notes={[claim.reviewerNote]} />
    </li>
  );
}

function AppearanceView({ slug, appearance, locale }: { slug: string; appearance: CellAppearance; locale: "fr" | "en" }) {
  const t = useTranslations("matrix");
  const words = useTranslations("claims");
  const { source, quote, passageId } = appearance;
  const carrier = source ? [source.publication ?? t("unknownPublication"), source.publishedAt ? formatDate(source.publishedAt, locale) : t("unknownDate")] : [];
  return (
    <li className="border-l-2 border-line pl-4">
      {quote === null ? null : (
        <blockquote className="font-serif text-quote" lang={source?.language ?? undefined}>
          <SourceWords>{inQuotes(quote, locale)}</SourceWords>
        </blockquote>
      )}
      {appearance.translation ? (
        <p className="mt-1 text-sm text-ink-soft" lang={appearance.translationLanguage ?? undefined}>
          {t("translation")} {appearance.translation}
        </p>
      ) : null}
      <p className="mt-1 text-sm text-ink-soft">
        {source ? (
          <>
            {source.title} <span className="text-ink-faint">({carrier.join(", ")})</span>
            {source.reliability === null ? null : <span className="text-ink-faint"> {t("reliability", { grades: source.reliability })}</span>}
          </>
        ) : (
          t("noSource")
        )}{" "}
        {words(`presents.${appearance.presentation}`)}
      </p>
      {appearance.hedge || appearance.chain.length > 0 ? (
        <p className="text-sm text-ink-faint">
          {appearance.hedge ? `${words("hedge")}${t("colon")} ${appearance.hedge}. ` : ""}
          {appearance.chain.length > 0 ? `${words("chain")}${t("colon")} ${appearance.chain.join(" › ")}` : ""}
        </p>
      ) : null}
      {appearance.changed ? (
        <p className="my-1 text-sm text-ink-soft">
          <SourceChanged slug={slug} changed={appearance.changed} label={t(`changed.${appearance.changed.change}`)} explanation={t(`changedMeans.${appearance.changed.change}`)} />{" "}
          <span aria-hidden="true">{t(`changedMeans.${appearance.changed.change}`)}</span>
        </p>
      ) : null}
      <ReviewerNotes notes={appearance.notes} />
      {passageId === null ? (
        <p className="text-sm text-ink-faint">{t("noPassage")}</p>
      ) : (
        <Link href={`/cases/${slug}/passages/${passageId}`} prefetch={false} className="link inline-flex items-center gap-1 text-sm">
          {t("inSource")}
          <ArrowUpRight aria-hidden="true" className="size-3.5" />
        </Link>
      )}
    </li>
  );
}
