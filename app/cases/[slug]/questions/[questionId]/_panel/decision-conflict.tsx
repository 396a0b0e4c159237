"use client";

import { useTranslations } from "use-intl/react";
import { useFormatter } from "@/app/_i18n/use-formatter";
import { ConflictNotice } from "@/app/_ui/conflict-notice";
import type { StandingRow } from "@/lib/services/disagreement/decide-disagreement";

type Props = {
  /** The row as it stands now. */
  standing: StandingRow;
  mine: { status: "confirmed" | "dismissed"; reason: string };
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** A decision on a row that changed meanwhile: how it stands and what was decided, beside the decision that was refused. */
export function DecisionConflict({ standing, mine, onKeepMine, onTakeTheirs }: Props) {
  const t = useTranslations("disagreement");
  const format = useFormatter();
  const held = standing.decisions.map(({ status, reason, by, at }) => ({
    byline: t(`held.${status}`, { by, date: format.dateTime(new Date(at), { dateStyle: "long" }) }),
    reason,
  }));
  return (
    <div className="mb-4">
      <ConflictNotice
        theirs={{
          byline: held.length === 0 ? t("standsOpen") : null,
          text: [standing.explanation, ...held.map(({ byline, reason }) => `${byline} ${reason}`)].filter(Boolean).join("\n\n"),
        }}
        yours={`${mine.status === "confirmed" ? t("confirm") : t("dismiss")} – ${mine.reason}`}
        onKeepYours={onKeepMine}
        onTakeTheirs={onTakeTheirs}
      />
    </div>
  );
}
