import { paperColumns } from "@/lib/domain/matrix/paper-columns";

/** What only a screen needs, and what would be there twice. */
const ON_SCREEN = ["role", "id", "tabindex", "aria-selected", "aria-multiselectable", "aria-label", "data-cell"];

/**
 * The matrix as it goes on paper: tables of a few accounts each, below each other, each with the questions.
 * @param grid the table on the screen, which stays as it is
 * @param caption what stands above each of several tables: its first and last account, counted from 1, of how many
 */
export function printTables(grid: HTMLTableElement, caption: (from: number, to: number, of: number) => string): HTMLTableElement[] {
  const accounts = (grid.tHead?.rows[0]?.cells.length ?? 1) - 1;
  const parts = paperColumns(accounts);
  return parts.map(({ from, to }) => {
    const table = grid.cloneNode(true) as HTMLTableElement;
    for (const row of table.rows) {
      const [head, ...cells] = row.cells;
      if (head && head.colSpan > 1) head.colSpan = to - from + 1;
      for (const [index, cell] of cells.entries()) if (index < from || index >= to) cell.remove();
    }
    for (const element of [table, ...table.querySelectorAll("*")]) for (const name of ON_SCREEN) element.removeAttribute(name);
    if (parts.length > 1) table.createCaption().textContent = caption(from + 1, to, accounts);
    return table;
  });
}
