"use client";
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which the elements of a table do not take */

import { useCallback, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { rowParts } from "@/lib/domain/comparison-view/row-parts";
import { readRow } from "@/lib/domain/comparison-view/rows";
import type { ColumnsProps } from "./columns";
import { FoldedRow } from "./folded-row";
import { Mark } from "./mark";
import { useItems } from "./use-items";
import { ElementRows } from "./virtual-rows";

/** Both texts beside each other, each scrolling by itself: two places of a long text can be read at once. */
export function LooseColumns(props: ColumnsProps) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <LooseColumn {...props} side="a" />
      <LooseColumn {...props} side="b" />
    </div>
  );
}

function LooseColumn({ texts, words, edits, rows, marks, goal, onTwin, common, side }: ColumnsProps & { side: "a" | "b" }) {
  const t = useTranslations("captures");
  const scroller = useRef<HTMLElement>(null);
  const text = texts[side === "a" ? 0 : 1];
  const empty = useCallback(
    (index: number) => {
      const [from, to] = readRow(rows, index)[side];
      return from === to;
    },
    [rows, side],
  );
  const { items, open, keyOf, goalAt } = useItems(edits, rows, marks, goal && goal.alone && goal.side !== side ? null : goal, empty, common);
  const lengthOf = (index: number): number => {
    const item = items[index];
    if (!item || item.folded) return 0;
    const [from, to] = readRow(rows, item.from)[side];
    return to - from;
  };
  const row = (index: number) => {
    const item = items[index];
    if (!item) return null;
    if (item.folded) {
      return (
        <div role="cell">
          <FoldedRow length={item.length} onOpen={() => open(item)} />
        </div>
      );
    }
    const parts = rowParts(words, edits, readRow(rows, item.from), marks, side);
    return (
      <div role="cell" className="comparison-row" data-changed={(!common && parts.some((part) => part.mark)) || undefined} lang={text.language ?? undefined}>
        {parts.map((part) => (
          <Mark key={`${part.edit} ${part.mark ? "" : "plain"}`} part={part} common={common} language={text.language} onTwin={onTwin} />
        ))}
      </div>
    );
  };
  return (
    <section
      ref={scroller}
      aria-label={`${t(side === "a" ? "sideA" : "sideB")} · ${text.origin}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by key
      tabIndex={0}
      className="comparison-pane h-[calc(100dvh-9rem)] min-w-0 overflow-y-auto rounded-md border border-line bg-raised focus-visible:outline-offset-[-3px]"
    >
      <div role="table" aria-label={text.origin} aria-rowcount={items.length + 1}>
        <div role="rowgroup" className="comparison-heads">
          <div role="row" aria-rowindex={1}>
            <div role="columnheader" className="px-2">
              {text.origin}
            </div>
          </div>
        </div>
        <ElementRows scroller={scroller} count={items.length} lengthOf={lengthOf} columns={1} keyOf={keyOf} goal={goalAt} row={row} />
      </div>
    </section>
  );
}
