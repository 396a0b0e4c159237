"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Dialog } from "@/app/_ui/dialog";
import { Skeleton } from "@/app/_ui/skeleton";
import type { ActionFailure } from "@/lib/http/define-action";
import type { FormChoices } from "@/lib/services/claims/load-form-choices";
import type { WholeClaim } from "@/lib/services/claims/whole-claim";
import { loadClaimAction } from "../actions";
import { EditClaimForm } from "./edit-claim-form";

type Props = {
  slug: string;
  claimId: string;
  /** The place to show opened; null for the first. */
  appearanceId: string | null;
  onClose: () => void;
};

/** Edits a claim and every place where it is made. */
export function EditClaimDialog({ slug, claimId, appearanceId, onClose }: Props) {
  const t = useTranslations("claims");
  const [loaded, setLoaded] = useState<{ whole: WholeClaim; choices: FormChoices } | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);

  useEffect(() => {
    let gone = false;
    void loadClaimAction(slug, { id: claimId }).then((result) => {
      if (gone) return;
      if (result.ok) setLoaded(result.value);
      else setFailure(result.error);
    });
    return () => {
      gone = true;
    };
  }, [slug, claimId]);

  if (loaded) return <EditClaimForm slug={slug} whole={loaded.whole} choices={loaded.choices} appearanceId={appearanceId} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} size="lg" title={t("edit")}>
      {failure ? <FailureSummary failure={failure} /> : <Skeleton className="h-80" />}
    </Dialog>
  );
}
