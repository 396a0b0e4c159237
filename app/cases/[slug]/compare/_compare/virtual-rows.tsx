"use client";
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which the elements of a table do not take */

import { defaultRangeExtractor, useVirtualizer, useWindowVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { usePrinting } from "@/app/_ui/use-printing";

/** Up to this many rows all stand in the page, so that the browser's own search finds every word. */
const ALL_AT_ONCE = 150;
const AROUND = 6;
/** Average width of a character of source text, and height of a line, in px: for rows that were never on screen. */
const CHARACTER = 7.9;
const LINE = 28;

export interface VirtualRowsProps {
  count: number;
  /** UTF-16 units and columns of a row, from which its height is guessed until it is seen. */
  lengthOf: (index: number) => number;
  columns: number;
  /** Stable while the rows are the same: heights are guessed anew with it. */
  keyOf: (index: number) => string;
  /** Brought to the middle when `times` changes, and kept in the page while it holds the focus. */
  goal: { index: number; times: number } | null;
  row: (index: number) => ReactNode;
}

type ElementProps = VirtualRowsProps & { scroller: RefObject<HTMLElement | null> };

/** Rows of which only those near the screen are in the page; the window scrolls. */
export function WindowRows(props: VirtualRowsProps) {
  const list = useRef<HTMLDivElement>(null);
  const [{ top, width }, setPlace] = useState({ top: 0, width: 600 });
  useLayoutEffect(() => {
    const look = () => {
      const box = list.current?.getBoundingClientRect();
      if (!box) return;
      const [top, width] = [Math.round(box.top + window.scrollY), Math.round(box.width)];
      setPlace((old) => (old.top === top && old.width === width ? old : { top, width }));
    };
    // What stands above the list may open and close.
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- it only says that the compiler leaves this component alone
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({ ...useOptions(props, width), scrollMargin: top });
  return <Rows {...props} list={list} virtualizer={virtualizer} top={top} />;
}

/** The same inside an element that scrolls by itself. */
export function ElementRows({ scroller, ...props }: ElementProps) {
  const list = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => setWidth(Math.round(list.current?.clientWidth ?? 600)));
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- it only says that the compiler leaves this component alone
  const virtualizer = useVirtualizer<HTMLElement, HTMLDivElement>({ ...useOptions(props, width), getScrollElement: () => scroller.current });
  return <Rows {...props} list={list} virtualizer={virtualizer} top={0} />;
}

function useOptions({ count, lengthOf, columns, keyOf, goal }: VirtualRowsProps, width: number) {
  const perLine = Math.max(16, width / columns / CHARACTER);
  // Guesses are made anew when this function is: rows on screen measure themselves.
  // oxlint-disable-next-line react/exhaustive-deps -- another width means other guesses
  const getItemKey = useCallback((index: number) => keyOf(index), [keyOf, width]);
  return {
    count,
    estimateSize: (index: number) => Math.max(1, Math.ceil(lengthOf(index) / perLine)) * LINE,
    getItemKey,
    overscan: count <= ALL_AT_ONCE ? count : AROUND,
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (goal && goal.index < count && !shown.includes(goal.index)) shown.push(goal.index);
      return shown.sort((x, y) => x - y);
    },
  };
}

type RowsProps<Scroller extends Element | Window> = VirtualRowsProps & {
  list: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<Scroller, HTMLDivElement>;
  top: number;
};

function Rows<Scroller extends Element | Window>({ count, goal, row, keyOf, list, virtualizer, top }: RowsProps<Scroller>) {
  const printing = usePrinting();
  useEffect(() => {
    if (goal) virtualizer.scrollToIndex(goal.index, { align: "center" });
    // oxlint-disable-next-line react/exhaustive-deps -- only a new wish scrolls, not a row that got another number; and columns just made, when they have their box
  }, [goal?.times, virtualizer, virtualizer.scrollElement]);
  if (printing) {
    return (
      <div ref={list} role="rowgroup">
        {Array.from({ length: count }, (_, index) => (
          <div role="row" key={keyOf(index)}>
            {row(index)}
          </div>
        ))}
      </div>
    );
  }
  return (
    <div ref={list} role="rowgroup" className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="row"
          aria-rowindex={index + 2}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {row(index)}
        </div>
      ))}
    </div>
  );
}
