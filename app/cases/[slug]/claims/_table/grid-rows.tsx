/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are placed one by one are no table boxes, and browsers take the roles of such table elements away */
import { ChevronRight } from "lucide-react";
import { memo } from "react";
import { useTranslations } from "use-intl/react";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";
import { cellText, ClaimCell } from "./claim-cell";
import type { Segment } from "./list-layout";
import type { GridColumn } from "./use-columns";

/** CSS pixels; all rows are as high, so that where each stands is known before it is read. */
export const ROW_HEIGHT = 40;

/** The id of a cell, by which the grid says where the keyboard is. */
export const cellId = (row: number, column: number): string => `claim-cell-${row}-${column}`;

type RowProps = {
  /** Counts from 1: the head is row 0. */
  row: number;
  columns: readonly GridColumn[];
  /** The column where the keyboard is, if it is in this row. */
  active: number | null;
};

type ClaimRowProps = RowProps & { claim: TableClaim | undefined; picked: boolean; canPick: boolean };

/** One claim. While it is being fetched its place is held. */
export const ClaimRow = memo(function ClaimRow({ row, columns, active, claim, picked, canPick }: ClaimRowProps) {
  const t = useTranslations("table");
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the grid has the focus and names the cell that is active
    <div role="row" aria-rowindex={row + 1} aria-selected={canPick ? picked : undefined} data-row={row} className="claims-row" style={{ transform: `translateY(${(row - 1) * ROW_HEIGHT}px)` }}>
      <div role="gridcell" id={cellId(row, 0)} data-column={0} data-active={active === 0 || undefined} className="claims-cell claims-pick" data-pinned>
        {canPick && claim ? (
          <span aria-hidden="true" className="claims-check" data-checked={picked || undefined} />
        ) : null}
        {canPick && claim ? <span className="sr-only">{picked ? t("picked") : t("notPicked")}</span> : null}
      </div>
      {columns.map((column, index) => (
        <div
          key={column.id}
          role={column.id === "claimant" ? "rowheader" : "gridcell"}
          id={cellId(row, index + 1)}
          data-column={index + 1}
          data-active={active === index + 1 || undefined}
          data-pinned={column.pinned || undefined}
          className="claims-cell"
          title={claim ? cellText(column.id, claim) : undefined}
          style={{ width: `var(--w-${column.id})`, left: column.left ?? undefined }}
        >
          {claim === undefined ? (
            <span className="claims-waiting" />
          ) : column.id === "claimant" && canPick ? (
            <span data-open className="link cursor-pointer">
              <ClaimCell column={column.id} claim={claim} noAnswer={t("noAnswer")} />
            </span>
          ) : (
            <ClaimCell column={column.id} claim={claim} noAnswer={t("noAnswer")} />
          )}
        </div>
      ))}
    </div>
  );
});

/** The head of a group, which opens and closes. */
export const GroupRow = memo(function GroupRow({ row, columns, active, segment }: RowProps & { segment: Segment }) {
  const t = useTranslations("table");
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the same
    <div role="row" aria-rowindex={row + 1} data-row={row} data-group className="claims-row" style={{ transform: `translateY(${(row - 1) * ROW_HEIGHT}px)` }}>
      <div
        role="gridcell"
        id={cellId(row, 0)}
        aria-colspan={columns.length + 1}
        aria-expanded={segment.open}
        data-column={0}
        data-active={active === null ? undefined : true}
        className="claims-group"
      >
        <ChevronRight aria-hidden="true" className={segment.open ? "size-4 shrink-0 rotate-90" : "size-4 shrink-0"} />
        <span className="truncate font-medium">{segment.name}</span>
        <span className="shrink-0 text-ink-faint tabular-nums">{t("groupCount", { count: segment.claims })}</span>
      </div>
    </div>
  );
});
