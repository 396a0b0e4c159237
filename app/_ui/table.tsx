import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

type TableProps = ComponentProps<"table"> & {
  /** Says what the table holds; read out, and shown unless hidden. */
  caption: ReactNode;
  hideCaption?: boolean;
  /**
   * On a phone each row stands as a card: its head first, then a line for each cell that bears a `data-label`. For tables
   * whose rows are read one by one, not compared down a column.
   */
  stacked?: boolean;
  /** At most 24 rem high, under a head that stays: for a long table before other things. */
  bounded?: boolean;
};

/**
 * A plain dense table that scrolls sideways by itself, by keyboard too. Rows, cells and heads are native
 * (`thead`, `th scope`); add `className="num"` to a cell of figures to align them to the right.
 */
export function Table({ caption, hideCaption = true, stacked, bounded, className, children, ...rest }: TableProps) {
  return (
    // A region that scrolls must take focus, or a keyboard cannot scroll it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={typeof caption === "string" ? caption : undefined} tabIndex={0} className={classNames("relative overflow-x-auto rounded-md border border-line bg-raised", bounded && "data-table-bounded")}>
      <table className={classNames("data-table", stacked && "data-table-stacked", className)} {...rest}>
        <caption className={hideCaption ? "sr-only" : "px-3 py-2 text-left text-sm text-ink-soft"}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
