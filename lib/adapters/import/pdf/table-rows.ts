import type { Line } from "./lines";

/** In line sizes: rows of a table stand no further apart. */
const ROW_DISTANCE = 3.2;
/** Cells hold few letters; columns of text hold more on every line. */
const CELL_LENGTH = 18;
const LONGEST_CELL = 48;

interface Row {
  cells: Line[];
  y: number;
  size: number;
}

function rowsOf(lines: Line[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - line.y) < 0.3 * Math.max(row.size, line.size)) row.cells.push(line);
    else rows.push({ cells: [line], y: line.y, size: line.size });
  }
  return rows.map((row) => ({ ...row, cells: row.cells.toSorted((a, b) => a.x - b.x) }));
}

function looksLikeCells({ cells }: Row): boolean {
  const letters = cells.reduce((sum, cell) => sum + cell.text.length, 0);
  return cells.length > 1 && letters <= CELL_LENGTH * cells.length && cells.every((cell) => cell.text.length <= LONGEST_CELL);
}

/** Whether every cell of the row with fewer stands under or over one of the other's. */
function aligned(a: Row, b: Row): boolean {
  const [fewer, more] = a.cells.length <= b.cells.length ? [a, b] : [b, a];
  return fewer.cells.every((cell) => more.cells.some((other) => Math.min(cell.right, other.right) - Math.max(cell.x, other.x) > -1.5 * cell.size));
}

/**
 * The lines of a page, those that are rows of a table as one line each with a TAB between cells, as other formats give
 * them. A table is two rows or more below each other of short cells that stand in columns; all else is left as it is.
 */
export function tableRows(lines: Line[]): Line[] {
  const rows = rowsOf(lines);
  const inTable = rows.map((row, i) => {
    if (!looksLikeCells(row)) return false;
    const neighbours = [rows[i - 1], rows[i + 1]].filter((other) => other !== undefined);
    return neighbours.some((other) => looksLikeCells(other) && Math.abs(other.y - row.y) < ROW_DISTANCE * row.size && aligned(row, other));
  });
  return rows.flatMap((row, i): Line[] => {
    if (!inTable[i]) return row.cells;
    const first = row.cells[0]!;
    return [{ ...first, text: row.cells.map((cell) => cell.text).join("\t"), right: Math.max(...row.cells.map((cell) => cell.right)) }];
  });
}
