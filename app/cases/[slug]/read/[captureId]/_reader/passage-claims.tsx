"use client";

import { Pencil } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "use-intl/react";
import { ReviewerNotes } from "@/app/cases/[slug]/_claims/reviewer-notes";
import { IconButton } from "@/app/_ui/icon-button";
import { compareQuery } from "@/lib/contracts/comparison-address";
import { inQuotes } from "@/lib/domain/claims/in-quotes";
import type { MarginClaim, MarginPassage } from "@/lib/services/reader/load-reader";

type Props = { slug: string; passage: MarginPassage; onEdit: ((claim: MarginClaim) => void) | null };

const LINK = "text-xs text-ink-faint underline decoration-line-strong underline-offset-3 hover:text-accent";

/** What is claimed of one passage, with its translation and notes, and where the passage itself is to be found. */
export function PassageClaims({ slug, passage, onEdit }: Props) {
  const t = useTranslations("reader");
  return (
    <>
      {passage.claims.map((claim) => (
        <ClaimCard key={claim.appearanceId} claim={claim} onEdit={onEdit} />
      ))}
      {passage.translation ? (
        <p className="text-ink-soft">
          <span className="text-ink-faint">{t("translation")}{t("colon")}</span> {passage.translation}
        </p>
      ) : null}
      <ReviewerNotes notes={[passage.reviewerNote]} />
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <Link className={LINK} href={`/cases/${slug}/passages/${passage.id}`} prefetch={false}>
          {t("address")}
        </Link>
        <Link className={LINK} href={`/cases/${slug}/compare?${compareQuery([{ what: "passage", id: passage.id }])}`} prefetch={false}>
          {t("compareWords")}
        </Link>
      </p>
    </>
  );
}

function ClaimCard({ claim, onEdit }: { claim: MarginClaim; onEdit: Props["onEdit"] }) {
  const t = useTranslations("claims");
  const locale = useLocale() === "en" ? "en" : "fr";
  return (
    <div className="group/card flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-semibold">{claim.claimant}</span>
          {claim.answer === null ? null : <span> · {claim.answer}</span>}
        </p>
        <p className="text-ink-faint">{claim.question}</p>
        {claim.hedge === null && claim.presentation === "asserts" ? null : (
          <p className="text-ink-faint">{[t(`presents.${claim.presentation}`), claim.hedge && inQuotes(claim.hedge, locale)].filter(Boolean).join(" · ")}</p>
        )}
        {claim.chain.length === 0 ? null : <p className="text-ink-faint">{t("chainFrom", { chain: claim.chain.join(" → ") })}</p>}
        <ReviewerNotes notes={claim.notes} />
      </div>
      {onEdit ? (
        <IconButton label={t("edit")} className="opacity-60 group-hover/card:opacity-100 focus-visible:opacity-100" onClick={() => onEdit(claim)}>
          <Pencil />
        </IconButton>
      ) : null}
    </div>
  );
}
