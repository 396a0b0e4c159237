"use client";

import { Printer } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { useErrorText } from "@/app/_errors/use-error-text";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { useToast } from "@/app/_ui/toast";
import { SavedViews } from "@/app/cases/[slug]/matrix/_tools/saved-views";
import type { ClaimBatchEdit } from "@/lib/contracts/claim-batch";
import { claimTableQuery } from "@/lib/contracts/claim-table-address";
import { ALL_CLAIMS } from "@/lib/domain/claims/claim-view";
import type { SavedView } from "@/lib/domain/cases/saved-view";
import type { RefusedClaim } from "@/lib/services/claims/change-claims";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";
import { EditClaimDialog } from "../../_claims/edit-claim/edit-claim-dialog";
import { ChangeDialog } from "./change-dialog";
import { ClaimGrid } from "./claim-grid";
import { FilterBar } from "./filter-bar";
import { MOST_ROWS } from "./list-layout";
import { RefusedDialog } from "./refused-dialog";
import { SelectionBar } from "./selection-bar";
import { sendBatch, undoBatch, type BatchOutcome } from "./send-batch";
import { useAddress } from "./use-address";
import { usePaper } from "./use-paper";
import { useListing, type Listing } from "./use-listing";
import { countPicked, usePicked } from "./use-picked";

type Props = { slug: string; initial: Listing; views: readonly SavedView[]; canEdit: boolean };

/** The claims of a case: found, ordered, grouped, chosen and changed. Its state is the address. */
export function ClaimsTable({ slug, initial, views, canEdit }: Props) {
  const t = useTranslations("table");
  const common = useTranslations("common");
  const sentence = useErrorText();
  const toast = useToast();
  const [address, change] = useAddress();
  const { listing, busy, failure, readAgain } = useListing(slug, address, initial);
  const picking = usePicked();
  const prepare = useRef<() => Promise<void>>(null);
  const paper = usePaper(prepare);
  const [editing, setEditing] = useState<TableClaim | null>(null);
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const [refused, setRefused] = useState<readonly RefusedClaim[]>([]);
  const count = countPicked(picking.picked, listing.total);
  const isMore = listing.isCapped && picking.picked.kind === "all";

  // "All" means all that this filter leaves: another filter begins anew.
  const { clear } = picking;
  const filterNow = JSON.stringify(address.filter);
  const filtered = useRef(filterNow);
  useEffect(() => {
    if (filtered.current !== filterNow) clear();
    filtered.current = filterNow;
  }, [filterNow, clear]);

  // The button that opened the dialog goes with the choice: the keyboard goes back to the list.
  const wasChanging = useRef(false);
  useEffect(() => {
    if (wasChanging.current && !changing && document.activeElement === document.body) document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
    wasChanging.current = changing;
  }, [changing]);

  const told = (outcome: BatchOutcome) => (outcome.failure ? sentence(outcome.failure) : t("changed", { count: outcome.changed, refused: outcome.refused.length }));
  const undo = async (batch: string) => {
    const outcome = await undoBatch(slug, batch);
    toast({ message: outcome.failure ? sentence(outcome.failure) : t("undone", { count: outcome.changed, refused: outcome.refused.length }) });
    setRefused(outcome.refused);
    readAgain();
  };
  const apply = async (asked: ClaimBatchEdit["change"]) => {
    setDone(0);
    const outcome = await sendBatch(slug, picking.picked, listing.query, asked, setDone);
    setDone(null);
    const { batch, changed } = outcome;
    // Refused before anything was changed: the dialog says so, over what was typed.
    if (outcome.failure && changed === 0) return outcome.failure;
    picking.clear();
    readAgain();
    toast({ message: told(outcome), ...(batch !== null && changed > 0 ? { action: { label: common("undo"), run: () => undo(batch) } } : {}) });
    setRefused(outcome.refused);
    return null;
  };

  return (
    <>
      <FilterBar slug={slug} address={address} change={change} reading={listing.reading}>
        <SavedViews slug={slug} page="claims" query={claimTableQuery(address)} views={views} canEdit={canEdit} />
        <Button size="sm" className="min-h-8" onClick={paper.print} aria-disabled={paper.preparing}>
          <Printer aria-hidden="true" />
          {t(paper.preparing ? "preparing" : "print")}
        </Button>
      </FilterBar>
      <div className="mt-3 mb-2 flex min-h-6 flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <output className="text-sm text-ink-soft">{t(listing.isCapped ? "countMore" : "count", { count: listing.total })}</output>
        {listing.total === 0 ? null : <span data-print="no" className="hidden text-sm text-ink-faint lg:inline">{t(canEdit ? "keysShort" : "keysShortViewer")}</span>}
      </div>
      {failure ? <ErrorSummary errors={[{ message: sentence(failure) }]} /> : null}
      {listing.total === 0 ? (
        <EmptyState title={t("nothingTitle")} actions={<Button onClick={() => change({ filter: ALL_CLAIMS })}>{t("clear")}</Button>}>
          {t("nothing")}
        </EmptyState>
      ) : (
        <ClaimGrid {...{ slug, address, change, listing, busy, canEdit, picking, prepare }} onOpen={(claim) => (canEdit ? setEditing(claim) : undefined)} />
      )}
      {listing.isCapped || listing.total > MOST_ROWS ? <p className="mt-2 text-sm text-ink-soft">{t("mostRows", { count: Math.min(listing.total, MOST_ROWS) })}</p> : null}
      {canEdit ? <SelectionBar count={count} isMore={isMore} onChange={() => setChanging(true)} onClear={picking.clear} /> : null}
      {changing ? (
        <ChangeDialog slug={slug} count={count} isMore={isMore} done={done} onClose={() => done === null && setChanging(false)} onApply={apply} />
      ) : null}
      {refused.length > 0 ? <RefusedDialog refused={refused} onClose={() => setRefused([])} /> : null}
      {editing ? (
        <EditClaimDialog
          slug={slug}
          claimId={editing.id}
          appearanceId={editing.appearanceId}
          onClose={() => {
            setEditing(null);
            readAgain();
          }}
        />
      ) : null}
    </>
  );
}
