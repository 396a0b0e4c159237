/* oxlint-disable jsx-a11y/prefer-tag-over-role -- as in grid-rows */
"use client";

import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, type CSSProperties, type MouseEvent, type Ref } from "react";
import { useTranslations } from "use-intl/react";
import type { GridPosition } from "@/app/_ui/grid-keys";
import { usePrinting } from "@/app/_ui/use-printing";
import { MOST_VALUES, type ClaimTableAddress } from "@/lib/contracts/claim-table-address";
import { LIST_LIMITS } from "@/lib/limits";
import type { TableClaim } from "@/lib/services/claims/load-claim-rows";
import { moveColumn } from "./column-moves";
import { GridHead } from "./grid-head";
import { cellId, ClaimRow, GroupRow, ROW_HEIGHT } from "./grid-rows";
import { layOut, type Segment } from "./list-layout";
import { PrintedClaims } from "./printed-claims";
import { recycleRows, type Place } from "./recycle-rows";
import type { ChangeAddress } from "./use-address";
import { useColumns } from "./use-columns";
import { useGridKeys } from "./use-grid-keys";
import type { Listing } from "./use-listing";
import type { Picking } from "./use-picked";
import { listQuery } from "./list-query";
import { useKeptPlace } from "./use-kept-place";
import { useWindows } from "./use-windows";

type Props = {
  slug: string;
  address: ClaimTableAddress;
  change: ChangeAddress;
  listing: Listing;
  busy: boolean;
  canEdit: boolean;
  picking: Picking;
  onOpen: (claim: TableClaim) => void;
  /** Takes the means to fetch what is printed. */
  prepare: Ref<() => Promise<void>>;
};

/** Rows drawn beyond those in sight, on each side. */
const OVERSCAN = 8;

/**
 * The list as a grid that draws only what is in sight. The focus stays on the grid, which names the active cell: a row that
 * scrolls away takes no focus with it.
 */
export function ClaimGrid({ slug, address, change, listing, busy, canEdit, picking, onOpen, prepare }: Props) {
  const t = useTranslations("table");
  const box = useRef<HTMLDivElement>(null);
  const { columns, style } = useColumns(address, change);
  const layout = useMemo(() => {
    const { groups, total } = listing;
    if (groups === null) return layOut([{ group: null, name: "", claims: total, open: true }]);
    return layOut(groups.map(({ id, name, claims }): Segment => ({ group: id, name: name || t(id === "" ? "noSource" : "unnamed"), claims, open: address.open.includes(id) })));
  }, [listing, address.open, t]);
  const windows = useWindows(slug, address, listing, layout);
  const printing = usePrinting();
  useImperativeHandle(prepare, () => async () => {
    const rows = Math.min(layout.rows, LIST_LIMITS.rowsPrinted);
    // One after the other: each begins where the one before ended, and others ask the database in between.
    for (let from = 0; from < rows; from += LIST_LIMITS.claimsPerWindow) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await windows.claimsBetween(from, Math.min(from + LIST_LIMITS.claimsPerWindow, rows) - 1);
    }
  }, [layout, windows]);
  const page = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / ROW_HEIGHT) - 2);
  const toggleGroup = (index: number) => {
    const segment = layout.segments[index];
    const group = segment?.group;
    if (typeof group !== "string") return;
    change({ open: segment?.open ? address.open.filter((id) => id !== group) : [...address.open, group].slice(-MOST_VALUES) });
  };
  const show = ({ row, column }: GridPosition) => {
    if (row > 0) virtual.scrollToIndex(row - 1);
    else virtual.scrollToOffset(0);
    // Once it is drawn; a pinned column is in sight anyway.
    requestAnimationFrame(() => showColumn(box.current, document.getElementById(cellId(row, column))));
  };
  const { active, onKeyDown, press, openAt, reset } = useGridKeys({ address, change, columns, layout, windows, picking, canPick: canEdit, page, show, open: onOpen, toggleGroup });

  // The row where the keyboard is stays drawn wherever one scrolls to, since the grid names its cell.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      const kept = active.row - 1;
      return kept < 0 || kept >= layout.rows || rows.includes(kept) ? rows : [...rows, kept].sort((a, b) => a - b);
    },
    [active.row, layout.rows],
  );
  // oxlint-disable-next-line react/incompatible-library -- it only says that the compiler leaves this component alone
  const virtual = useVirtualizer({
    count: layout.rows,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
    initialRect: { width: 1000, height: 600 },
    rangeExtractor,
  });
  const places = useRef<readonly Place[]>([]);
  places.current = recycleRows(places.current, virtual.getVirtualItems().map(({ index }) => index), virtual.isScrolling);
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => windows.look(startIndex - OVERSCAN, endIndex + OVERSCAN), [windows, startIndex, endIndex]);

  useKeptPlace({ box, query: listing.query, isThere: listQuery(address) === listing.query, active, scrolling: virtual.isScrolling, restore: reset });

  const at = (event: MouseEvent): GridPosition | null => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
    const row = cell?.closest<HTMLElement>("[data-row]");
    return cell && row ? { row: Number(row.dataset["row"]), column: Number(cell.dataset["column"]) } : null;
  };
  const onMove = useCallback((from: number, to: number) => change(moveColumn(address, columns, from, to)), [change, address, columns]);
  const allPicked = picking.picked.kind === "all" && picking.picked.except.size === 0;

  return (
    <>
      <p id="claims-keys" className="sr-only">
        {t("keys")}
      </p>
      <div
        ref={box}
        role="grid"
        tabIndex={0}
        aria-label={t("title")}
        aria-describedby="claims-keys"
        aria-rowcount={layout.rows + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable={canEdit || undefined}
        aria-busy={busy || undefined}
        aria-activedescendant={cellId(active.row, active.row > 0 && layout.rowAt(active.row - 1).kind === "group" ? 0 : active.column)}
        className="claims-scroll"
        style={{ ...style, "--rows": layout.rows } as CSSProperties}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const to = at(event);
          if (to) press(to, event);
          // A finger has no double press, nor Enter.
          if (to && event.target instanceof Element && event.target.closest("[data-open]") && !event.shiftKey && !event.ctrlKey) openAt(to);
        }}
        onDoubleClick={(event) => {
          const to = at(event);
          if (to && to.row > 0 && to.column > 0 && layout.rowAt(to.row - 1).kind === "claim") openAt(to);
        }}
      >
        <GridHead columns={columns} sort={address.sort} active={active.row === 0 ? active.column : null} canPick={canEdit} allPicked={allPicked} onMove={onMove} />
        <div role="rowgroup" className="claims-body" style={{ height: virtual.getTotalSize() }}>
          {places.current.map(({ slot, index }) => {
            const row = layout.rowAt(index);
            const segment = layout.segments[row.segment];
            const here = active.row === index + 1 ? active.column : null;
            if (row.kind === "group") return segment ? <GroupRow key={slot} row={index + 1} columns={columns} active={here} segment={segment} /> : null;
            const claim = windows.claimAt(index);
            return <ClaimRow key={slot} row={index + 1} columns={columns} active={here} claim={claim} picked={claim !== undefined && picking.isPicked(claim.id)} canPick={canEdit} />;
          })}
        </div>
      </div>
      {printing ? <PrintedClaims {...{ address, columns, layout, listing, windows }} /> : null}
    </>
  );
}

/** Brings a cell out from under the pinned columns, sideways. */
function showColumn(box: HTMLElement | null, cell: HTMLElement | null): void {
  if (!box || !cell) return;
  // The choice stands before all columns: who goes there is at the beginning of the row.
  if (cell.dataset["column"] === "0") box.scrollLeft = 0;
  if (cell.hasAttribute("data-pinned")) return;
  const frame = box.getBoundingClientRect();
  const { left, right } = cell.getBoundingClientRect();
  const pinned = [...(cell.parentElement?.querySelectorAll<HTMLElement>("[data-pinned]") ?? [])].reduce((width, { offsetWidth }) => width + offsetWidth, 0);
  if (left < frame.left + pinned) box.scrollLeft -= frame.left + pinned - left;
  else if (right > frame.right) box.scrollLeft += Math.min(right - frame.right, left - frame.left - pinned);
}
