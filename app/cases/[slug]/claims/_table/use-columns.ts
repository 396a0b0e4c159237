"use client";

import {
  columnOrderingFeature, columnPinningFeature, columnResizingFeature, columnSizingFeature, columnVisibilityFeature, createColumnHelper, tableFeatures, useTable,
} from "@tanstack/react-table";
import { useMemo, type CSSProperties } from "react";
import { CLAIM_COLUMNS, clampWidth, COLUMN_WIDTHS, NARROWEST_COLUMN, WIDEST_COLUMN, type ClaimColumn, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";

const features = tableFeatures({ columnOrderingFeature, columnPinningFeature, columnResizingFeature, columnSizingFeature, columnVisibilityFeature });
const helper = createColumnHelper<typeof features, TableClaim>();
const definitions = helper.columns(
  CLAIM_COLUMNS.map((id) => helper.accessor((claim) => claim[id], { id, size: COLUMN_WIDTHS[id], minSize: NARROWEST_COLUMN, maxSize: WIDEST_COLUMN })),
);
const none: TableClaim[] = [];

/** A column as the grid draws it. */
export interface GridColumn {
  readonly id: ClaimColumn;
  readonly pinned: boolean;
  /** CSS: where a pinned column stays; null for the others. */
  readonly left: string | null;
  /** For the edge between two heads: starts a change of the width by mouse or finger. */
  readonly resize: (event: unknown) => void;
}

/**
 * Columns in their order, those that stay in sight first. Widths are CSS variables of the grid, so that a change of one moves
 * no row through React; those that somebody chose are set on the grid, the others by the style sheet.
 */
export function useColumns(address: ClaimTableAddress, change: (part: Partial<ClaimTableAddress>) => void): { columns: GridColumn[]; style: CSSProperties } {
  const { columns, pinned, widths } = address;
  const state = useMemo(
    () => ({
      columnOrder: [...columns],
      columnVisibility: Object.fromEntries(CLAIM_COLUMNS.map((id) => [id, columns.includes(id)])),
      columnPinning: { start: pinned.filter((id) => columns.includes(id)), end: [] },
      columnSizing: Object.fromEntries(Object.entries(widths)),
    }),
    [columns, pinned, widths],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: none,
    state,
    columnResizeMode: "onEnd",
    onColumnSizingChange: (updater) => {
      const next = typeof updater === "function" ? updater(state.columnSizing) : updater;
      change({ widths: Object.fromEntries(CLAIM_COLUMNS.flatMap((id) => (next[id] === undefined || clampWidth(next[id]) === COLUMN_WIDTHS[id] ? [] : [[id, clampWidth(next[id])]]))) });
    },
  });
  const { isResizingColumn, deltaOffset } = table.state.columnResizing;
  // Kept between renderings, or every row would be drawn anew with each one that scrolls into sight.
  const { heads, row } = useMemo(() => {
    const before: string[] = ["var(--w-pick)"];
    const drawn = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()].map((column): GridColumn => {
      const id = CLAIM_COLUMNS.find((known) => known === column.id) ?? "claimant";
      const isPinned = column.getIsPinned() === "start";
      const left = isPinned ? `calc(${before.join(" + ")})` : null;
      before.push(`var(--w-${id})`);
      const header = table.getFlatHeaders().find((head) => head.column.id === id);
      return { id, pinned: isPinned, left, resize: header?.getResizeHandler() ?? (() => undefined) };
    });
    return { heads: drawn, row: before.join(" + ") };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the table reads its columns off this state
  }, [table, state]);
  const style: Record<string, string> = { "--w-row": row };
  for (const [id, width] of Object.entries(widths)) style[`--w-${id}`] = `${width}px`;
  if (isResizingColumn !== false) {
    const size = widths[isResizingColumn as ClaimColumn] ?? COLUMN_WIDTHS[isResizingColumn as ClaimColumn];
    style[`--w-${isResizingColumn}`] = `${clampWidth(size + (deltaOffset ?? 0))}px`;
  }
  return { columns: heads, style };
}
