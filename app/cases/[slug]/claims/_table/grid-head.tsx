/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are placed one by one are no table boxes, and browsers take the roles of such table elements away */
import { ArrowDown, ArrowUp } from "lucide-react";
import { memo } from "react";
import { useTranslations } from "use-intl/react";
import type { ClaimOrder } from "@/lib/domain/claims/claim-view";
import { cellId } from "./grid-rows";
import { sortOf } from "./sort-of";
import type { GridColumn } from "./use-columns";

type Props = {
  columns: readonly GridColumn[];
  sort: readonly ClaimOrder[];
  active: number | null;
  canPick: boolean;
  allPicked: boolean;
  /** The column that is being dragged over, and where a drop would put it. */
  onMove: (from: number, to: number) => void;
};

/** The heads: a press sorts, Shift adds; the right edge changes the width; dragging one onto another changes the order. */
export const GridHead = memo(function GridHead({ columns, sort, active, canPick, allPicked, onMove }: Props) {
  const t = useTranslations("table");
  return (
    <div role="rowgroup" className="claims-head">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the grid has the focus and names the cell that is active */}
      <div role="row" aria-rowindex={1} data-row={0} className="claims-row">
        <div role="columnheader" id={cellId(0, 0)} data-column={0} data-active={active === 0 || undefined} className="claims-cell claims-pick" data-pinned>
          {canPick ? <span aria-hidden="true" className="claims-check" data-checked={allPicked || undefined} /> : null}
          <span className="sr-only">{canPick ? (allPicked ? t("pickNone") : t("pickAll")) : t("pick")}</span>
        </div>
        {columns.map((column, index) => {
          const by = sortOf(column.id);
          const place = sort.findIndex((one) => one.by === by);
          const sorted = by === null ? undefined : sort[place];
          const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
          return (
            // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the same
            <div
              key={column.id}
              role="columnheader"
              id={cellId(0, index + 1)}
              // ARIA marks one column only: the one that weighs most.
              aria-sort={sorted && place === 0 ? (sorted.descending ? "descending" : "ascending") : undefined}
              data-column={index + 1}
              data-sortable={by === null ? undefined : true}
              data-active={active === index + 1 || undefined}
              data-pinned={column.pinned || undefined}
              className="claims-cell"
              style={{ width: `var(--w-${column.id})`, left: column.left ?? undefined }}
              draggable
              // From the edge the width changes: the head must not come along. Asked at the press, since it widens below the mouse.
              onMouseDown={({ currentTarget, target }) => {
                currentTarget.draggable = !(target instanceof Element && target.closest(".claims-edge"));
              }}
              onDragStart={(event) => event.dataTransfer.setData("text/x-column", String(index))}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                const from = event.dataTransfer.getData("text/x-column");
                if (from !== "") onMove(Number(from), index);
              }}
            >
              <span className="truncate">{t(column.id)}</span>
              {sorted ? (
                <>
                  <Arrow aria-hidden="true" className="size-3.5 shrink-0" />
                  {sort.length > 1 ? <span className="text-xs text-ink-faint tabular-nums">{place + 1}</span> : null}
                  <span className="sr-only">{t(sorted.descending ? "sortedDown" : "sortedUp", { place: place + 1 })}</span>
                </>
              ) : null}
              {/* The keyboard has Control with the arrow keys for this. */}
              {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
              <span
                aria-hidden="true"
                className="claims-edge"
                onMouseDown={column.resize}
                onTouchStart={column.resize}
                onClick={(event) => event.stopPropagation()}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
});
