/** A cell by its row and column, from 0; the header row and the row headers count. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridShape {
  /** Cells of each row; a row that spans the grid has one, one that is not named has as many as the first. */
  readonly widths: ArrayLike<number>;
  /** Rows that fit on the screen. */
  readonly page: number;
}

/**
 * Where a key leads in a grid as the WAI-ARIA Authoring Practices have it (pattern "Grid"): arrows by one, Home and End
 * within the row, with Control to the first and last cell, Page keys by a screenful. Nothing wraps. Null for other keys.
 */
export function nextGridPosition(key: string, control: boolean, at: GridPosition, { widths, page }: GridShape): GridPosition | null {
  const lastRow = widths.length - 1;
  const lastColumn = (row: number) => Math.max(0, (widths[row] ?? widths[0] ?? 1) - 1);
  const toRow = (row: number) => ({ row: Math.min(lastRow, Math.max(0, row)), column: at.column });
  switch (key) {
    case "ArrowLeft":
      return { row: at.row, column: Math.max(0, Math.min(at.column, lastColumn(at.row)) - 1) };
    case "ArrowRight":
      return { row: at.row, column: Math.min(lastColumn(at.row), at.column + 1) };
    case "ArrowUp":
      return toRow(at.row - 1);
    case "ArrowDown":
      return toRow(at.row + 1);
    case "PageUp":
      return toRow(at.row - Math.max(1, page));
    case "PageDown":
      return toRow(at.row + Math.max(1, page));
    case "Home":
      return { row: control ? 0 : at.row, column: 0 };
    case "End":
      return control ? { row: lastRow, column: lastColumn(lastRow) } : { row: at.row, column: lastColumn(at.row) };
    default:
      return null;
  }
}
