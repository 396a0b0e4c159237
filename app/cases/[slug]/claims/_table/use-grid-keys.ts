"use client";

import { useState, type KeyboardEvent } from "react";
import { nextGridPosition, type GridPosition } from "@/app/_ui/grid-keys";
import { pressSort, clampWidth, COLUMN_WIDTHS, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";
import { moveColumn } from "./column-moves";
import type { ListLayout } from "./list-layout";
import { sortOf } from "./sort-of";
import type { ChangeAddress } from "./use-address";
import type { GridColumn } from "./use-columns";
import type { Picking } from "./use-picked";
import type { Windows } from "./use-windows";

/** Claims that Shift reaches over at once; for more there is "all". */
const FARTHEST = 2_000;
/** CSS pixels that one press widens a column by. */
const STEP = 16;

interface Grid {
  readonly address: ClaimTableAddress;
  readonly change: ChangeAddress;
  readonly columns: readonly GridColumn[];
  readonly layout: ListLayout;
  readonly windows: Windows;
  readonly picking: Picking;
  readonly canPick: boolean;
  /** Rows that fit on the screen. */
  readonly page: () => number;
  readonly show: (at: GridPosition) => void;
  readonly open: (claim: TableClaim) => void;
  readonly toggleGroup: (segment: number) => void;
}

/**
 * Where the keyboard is in the grid, and what keys and presses do there (WAI-ARIA Authoring Practices, pattern "Grid"): row 0 is
 * the head, column 0 the choice. Space chooses, Shift extends, Enter opens a claim or group or sorts; in the head Control with
 * ← → changes the width and Alt with ← → the place.
 */
export function useGridKeys(grid: Grid) {
  const { address, change, columns, layout, windows, picking, canPick } = grid;
  const [asked, setActive] = useState<GridPosition>({ row: 1, column: 1 });
  const [anchor, setAnchor] = useState(1);
  const active = { row: Math.min(asked.row, layout.rows), column: Math.min(asked.column, columns.length) };

  const goTo = (to: GridPosition) => {
    setActive(to);
    grid.show(to);
  };
  const extend = async (to: number) => {
    const [from, until] = [Math.min(anchor, to), Math.max(anchor, to)];
    if (until - from < FARTHEST) picking.add(await windows.claimsBetween(Math.max(1, from) - 1, until - 1));
  };
  const pick = (row: number, extending: boolean) => {
    if (!canPick) return;
    if (row === 0) return picking.picked.kind === "all" && picking.picked.except.size === 0 ? picking.clear() : picking.all();
    if (extending) return void extend(row);
    setAnchor(row);
    const claim = windows.claimAt(row - 1);
    if (claim) picking.toggle(claim);
  };
  const enter = (at: GridPosition, adding: boolean) => {
    if (at.row === 0) {
      const by = at.column === 0 ? null : sortOf(columns[at.column - 1]?.id ?? "quote");
      if (at.column === 0) pick(0, false);
      else if (by) change((now) => ({ sort: pressSort(now.sort, by, adding) }));
      return;
    }
    const row = layout.rowAt(at.row - 1);
    if (row.kind === "group") return grid.toggleGroup(row.segment);
    const claim = windows.claimAt(at.row - 1);
    if (claim) grid.open(claim);
  };
  const arrange = (event: KeyboardEvent, by: number): boolean => {
    const column = columns[active.column - 1];
    if (active.row !== 0 || !column) return false;
    if (event.altKey) {
      const to = active.column - 1 + by;
      change(moveColumn(address, columns, active.column - 1, to));
      if (to >= 0 && to < columns.length) setActive({ row: 0, column: to + 1 });
    } else {
      change(({ widths }) => ({ widths: { ...widths, [column.id]: clampWidth((widths[column.id] ?? COLUMN_WIDTHS[column.id]) + by * STEP) } }));
    }
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const sideways = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (sideways !== 0 && (event.altKey || event.ctrlKey) && arrange(event, sideways)) return event.preventDefault();
    if (event.altKey || event.metaKey) return;
    if (event.key === "a" && event.ctrlKey && canPick) {
      event.preventDefault();
      return picking.all();
    }
    if (event.key === "Escape") return picking.clear();
    if (event.key === " ") {
      event.preventDefault();
      return pick(active.row, event.shiftKey);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      return enter(active, event.shiftKey);
    }
    const here = active.row > 0 ? layout.rowAt(active.row - 1) : null;
    if (here?.kind === "group" && sideways !== 0) {
      event.preventDefault();
      if ((layout.segments[here.segment]?.open ?? false) !== sideways > 0) grid.toggleGroup(here.segment);
      return;
    }
    const to = nextGridPosition(event.key, event.ctrlKey, active, { widths: { length: layout.rows + 1, 0: columns.length + 1 }, page: grid.page() });
    if (!to) return;
    event.preventDefault();
    if (event.shiftKey && canPick && to.row !== active.row) void extend(to.row);
    else if (!event.shiftKey) setAnchor(to.row);
    goTo(to);
  };

  const press = (at: GridPosition, event: { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }) => {
    setActive(at);
    if (at.row === 0) return enter(at, event.shiftKey);
    if (layout.rowAt(at.row - 1).kind === "group") return enter(at, false);
    if (at.column === 0 || event.ctrlKey || event.metaKey) pick(at.row, event.shiftKey);
    else if (event.shiftKey) void extend(at.row);
    else setAnchor(at.row);
  };

  return {
    active,
    onKeyDown,
    press,
    openAt: (at: GridPosition) => enter(at, false),
    reset: (to: GridPosition | null) => setActive((now) => to ?? (now.row === 0 ? now : { row: 1, column: now.column })),
  };
}
