"use client";

import { useTranslations } from "use-intl/react";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import type { ClaimDraft } from "./claim-draft";

/** How a source presents a claim, as typed. */
export type AppearanceDraft = Pick<ClaimDraft, "presentation" | "hedge" | "chain">;

const PRESENTATIONS = ["asserts", "reports", "denies", "retracts", "silent"] as const;

/** The fields of how one source presents a claim. */
export function AppearanceFields({ draft, onChange }: { draft: AppearanceDraft; onChange: (part: Partial<AppearanceDraft>) => void }) {
  const t = useTranslations("claims");
  return (
    <div className="grid grid-cols-2 gap-3">
      <Select
        label={t("presentation")}
        value={draft.presentation}
        onChange={(event) => onChange({ presentation: event.target.value as ClaimDraft["presentation"] })}
        options={PRESENTATIONS.map((value) => ({ value, label: t(`presents.${value}`) }))}
      />
      <TextField label={t("hedge")} value={draft.hedge} onChange={(event) => onChange({ hedge: event.target.value })} />
      <div className="col-span-2">
        <TextField label={t("chain")} hint={t("chainHint")} value={draft.chain} onChange={(event) => onChange({ chain: event.target.value })} />
      </div>
    </div>
  );
}
