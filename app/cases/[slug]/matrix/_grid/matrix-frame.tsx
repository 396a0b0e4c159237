"use client";

import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { nextGridPosition } from "@/app/_ui/grid-keys";
import { CellDialog } from "./cell-dialog";
import { cellAt, cellOf, gridShape, positionOf, showCell } from "./grid-dom";
import { MatrixPaper } from "./matrix-paper";
import { RowDialog } from "./row-dialog";
import { SelectionBar } from "./selection-bar";
import { useSelection } from "./use-selection";

type Opened = { kind: "cell"; name: string; claimIds: string[]; appearanceIds: string[] } | { kind: "row"; questionId: string };

const words = (text: string | undefined) => (text ? text.split(" ") : []);

/**
 * Around the matrix: moves the focus by key, holds which cells are chosen, and opens cells and reasons. The table itself
 * is markup from the server, met by its data attributes, so that a large matrix is not sent twice.
 */
export function MatrixFrame({ slug, canEdit, children }: { slug: string; canEdit: boolean; children: ReactNode }) {
  const t = useTranslations("matrix");
  const box = useRef<HTMLDivElement>(null);
  // The column one came from is kept while the focus passes an event's row, which has one cell.
  const column = useRef(0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { picked, toggle, clear } = useSelection(box);

  const open = (cell: HTMLElement) => {
    const { question, claims, appearances, name } = cell.dataset;
    if (question) setOpened({ kind: "row", questionId: question });
    else if (claims) setOpened({ kind: "cell", name: name ?? "", claimIds: words(claims), appearanceIds: words(appearances) });
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>) => {
    const cell = cellOf(event.target);
    if (!cell || !box.current || event.altKey || event.metaKey) return;
    if (event.key === " " || event.key === "Enter") {
      // A link or button inside that has the focus answers for itself.
      if (event.target !== cell) return;
      event.preventDefault();
      if (event.key === " ") toggle(cell);
      else open(cell);
      return;
    }
    const at = positionOf(cell);
    const to = nextGridPosition(event.key, event.ctrlKey, { row: at.row, column: Math.max(at.column, column.current) }, gridShape(box.current));
    if (!to) return;
    event.preventDefault();
    column.current = to.column;
    const next = cellAt(box.current, to);
    if (next) showCell(box.current, next);
  };

  const onClick = (event: React.MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element)) return;
    const cell = cellOf(event.target);
    if (!cell) return;
    const button = event.target.closest<HTMLElement>("button");
    if (button?.hasAttribute("data-pick")) toggle(cell);
    else if (button) open(cell);
    else if (!event.target.closest("a")) cell.focus();
  };

  return (
    <>
      <p id="matrix-keys" className="sr-only">
        {t("keys")}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the grid inside has the roles; this only listens */}
      <div
        ref={box}
        data-matrix
        className="matrix-scroll"
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => {
          const cell = cellOf(event.target);
          if (!cell || !box.current) return;
          for (const stop of box.current.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) stop.tabIndex = -1;
          cell.tabIndex = 0;
          const at = positionOf(cell);
          if (at.column > 0 || cell.hasAttribute("data-question")) column.current = at.column;
        }}
      >
        {children}
      </div>
      <MatrixPaper of={box} />
      <SelectionBar slug={slug} picked={picked} onClear={clear} />
      {opened?.kind === "cell" ? <CellDialog slug={slug} canEdit={canEdit} {...opened} onClose={() => setOpened(null)} /> : null}
      {opened?.kind === "row" ? <RowDialog slug={slug} questionId={opened.questionId} onClose={() => setOpened(null)} /> : null}
    </>
  );
}
