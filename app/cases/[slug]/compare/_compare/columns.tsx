"use client";
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which the elements of a table do not take */

import { useCallback } from "react";
import { useTranslations } from "use-intl/react";
import type { Marks } from "@/lib/domain/comparison-view/changes";
import { rowParts } from "@/lib/domain/comparison-view/row-parts";
import { readRow, type PackedRows } from "@/lib/domain/comparison-view/rows";
import { FoldedRow } from "./folded-row";
import { Mark } from "./mark";
import type { TextInfo } from "./text-info";
import type { Goal } from "./use-goal";
import { useItems } from "./use-items";
import { WindowRows } from "./virtual-rows";

export interface ColumnsProps {
  texts: readonly [TextInfo, TextInfo];
  words: { readonly a: string; readonly b: string };
  edits: Int32Array;
  rows: PackedRows;
  marks: Marks;
  goal: Goal | null;
  onTwin: (edit: number) => void;
  /** Whether what both texts have is marked, instead of what differs; nothing is folded then. */
  common: boolean;
}

/** Both texts in one list of rows: side by side, always level, or inline in one column. */
export function Columns({ texts, words, edits, rows, marks, goal, onTwin, common, inline }: ColumnsProps & { inline: boolean }) {
  const t = useTranslations("captures");
  const empty = useCallback(
    (index: number) => inline && rowParts(words, edits, readRow(rows, index), marks, "both").length === 0,
    [inline, words, edits, rows, marks],
  );
  const { items, open, keyOf, goalAt } = useItems(edits, rows, marks, goal, empty, common);
  const lengthOf = (index: number): number => {
    const item = items[index];
    if (!item || item.folded) return 0;
    const { a, b } = readRow(rows, item.from);
    const [left, right] = [a[1] - a[0], b[1] - b[0]];
    return inline ? left + right : Math.max(left, right);
  };
  const row = (index: number) => {
    const item = items[index];
    if (!item) return null;
    if (item.folded) {
      return (
        <div role="cell" aria-colspan={inline ? 1 : 2}>
          <FoldedRow length={item.length} onOpen={() => open(item)} />
        </div>
      );
    }
    const found = readRow(rows, item.from);
    const columns = (inline ? (["both"] as const) : (["a", "b"] as const)).map((column) => rowParts(words, edits, found, marks, column));
    const changed = columns.some((parts) => parts.some((part) => part.mark));
    return (
      <div role="presentation" className="comparison-row" data-changed={(changed && !common) || undefined} data-columns={inline ? undefined : ""}>
        {columns.map((parts, n) => {
          const language = texts[inline ? 1 : n === 0 ? 0 : 1].language;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a column is its place
            <div key={n} role="cell" lang={language ?? undefined}>
              {parts.map((part) => (
                <Mark key={`${part.edit} ${part.mark ? "" : "plain"}`} part={part} common={common} language={part.mark?.op === "delete" ? texts[0].language : language} onTwin={onTwin} />
              ))}
            </div>
          );
        })}
      </div>
    );
  };
  return (
    <div role="table" aria-label={t("table")} aria-rowcount={items.length + 1} className={inline ? "comparison max-w-reading" : "comparison"}>
      <div role="rowgroup" className="comparison-heads" data-inline={inline || undefined}>
        <div role="row" aria-rowindex={1} className="comparison-row" data-columns={inline ? undefined : ""}>
          {inline ? (
            <div role="columnheader">{t("inlineHead", { a: texts[0].origin, b: texts[1].origin })}</div>
          ) : (
            texts.map((text) => (
              <div role="columnheader" key={text.ref}>
                {text.origin}
              </div>
            ))
          )}
        </div>
      </div>
      <WindowRows count={items.length} lengthOf={lengthOf} columns={inline ? 1 : 2} keyOf={keyOf} goal={goalAt} row={row} />
    </div>
  );
}
