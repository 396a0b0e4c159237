"use client";

import { Columns2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { FailureSummary } from "@/app/_errors/failure-summary";
import { Dialog } from "@/app/_ui/dialog";
import { LinkButton } from "@/app/_ui/link-button";
import { Skeleton } from "@/app/_ui/skeleton";
import type { ActionFailure } from "@/lib/http/define-action";
import type { CellClaim } from "@/lib/services/matrix/load-cell";
import { EditClaimDialog } from "../../_claims/edit-claim/edit-claim-dialog";
import { lineUpAddress } from "../../_disagreement/line-up-address";
import { loadCellAction } from "../actions";
import { CellClaimView } from "./cell-claim-view";

type Props = { slug: string; canEdit: boolean; name: string; claimIds: string[]; appearanceIds: string[]; onClose: () => void };

/** A cell opened: every claim in it, in full, with every place where it is made. */
export function CellDialog({ slug, canEdit, name, claimIds, appearanceIds, onClose }: Props) {
  const t = useTranslations("matrix");
  const [claims, setClaims] = useState<CellClaim[] | null>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [editing, setEditing] = useState<{ claimId: string; appearanceId: string | null } | null>(null);
  const asked = `${claimIds.join(" ")}|${appearanceIds.join(" ")}`;

  useEffect(() => {
    let gone = false;
    const [claims = "", appearances = ""] = asked.split("|");
    const list = (ids: string) => ids.split(" ").filter(Boolean);
    void loadCellAction(slug, { claimIds: list(claims), appearanceIds: list(appearances) }).then((result) => {
      if (gone) return;
      if (result.ok) setClaims(result.value);
      else setFailure(result.error);
    });
    return () => {
      gone = true;
    };
  }, [slug, asked]);

  if (editing) return <EditClaimDialog slug={slug} {...editing} onClose={onClose} />;
  const address = lineUpAddress(slug, appearanceIds);
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={name}
      actions={
        address ? (
          <LinkButton variant="primary" href={address} prefetch={false}>
            <Columns2 aria-hidden="true" />
            {t("lineUp")}
          </LinkButton>
        ) : null
      }
    >
      <FailureSummary failure={failure} />
      {claims ? (
        <ul className="divide-y divide-line">
          {claims.map((claim) => (
            <CellClaimView key={claim.id} slug={slug} claim={claim} onEdit={canEdit ? (appearanceId) => setEditing({ claimId: claim.id, appearanceId }) : null} />
          ))}
        </ul>
      ) : failure ? null : (
        <Skeleton className="h-64" />
      )}
    </Dialog>
  );
}
