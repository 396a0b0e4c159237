import type { Line } from "./lines";

/** Lines that stand directly under each other, and so belong to one column. */
export interface Column {
  lines: Line[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** In line sizes: baselines further apart do not belong to one column of text. */
const LINE_DISTANCE = 2.6;
/** Beyond this many columns (tables, maps) the exact order costs too much and means little. */
const MOST_COLUMNS = 500;

const overlap = (a: { x: number; right: number }, b: { x: number; right: number }): number => Math.min(a.right, b.right) - Math.max(a.x, b.x);
const alikeSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.06 * Math.max(a.size, b.size);

/** The line under (or above) another one: the nearest that shares its width; null when two stand side by side there. */
function neighbour(line: Line, candidates: Line[], direction: 1 | -1): Line | null {
  const near = candidates.filter((other) => {
    const distance = direction * (other.y - line.y);
    return distance > 0.3 * line.size && distance < LINE_DISTANCE * Math.max(line.size, other.size) && overlap(line, other) > 0;
  });
  const closest = near.reduce<Line | null>((best, other) => (!best || direction * (other.y - best.y) < 0 ? other : best), null);
  return closest && near.some((other) => other !== closest && overlap(other, closest) <= 0 && Math.abs(other.y - closest.y) < 1.5 * Math.min(other.size, closest.size)) ? null : closest;
}

function columnsOf(lines: Line[]): Column[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const next = new Map<Line, Line>();
  const taken = new Set<Line>();
  sorted.forEach((line, i) => {
    const around = sorted.slice(Math.max(0, i - 60), i + 60);
    const below = neighbour(line, around, 1);
    if (below && alikeSize(line, below) && neighbour(below, around, -1) === line) {
      next.set(line, below);
      taken.add(below);
    }
  });
  return sorted.filter((line) => !taken.has(line)).map((first) => {
    const chain: Line[] = [];
    for (let line: Line | undefined = first; line; line = next.get(line)) chain.push(line);
    return {
      lines: chain,
      left: Math.min(...chain.map((line) => line.x)),
      right: Math.max(...chain.map((line) => line.right)),
      top: first.y - first.size,
      bottom: chain.at(-1)!.y,
    };
  });
}

const sharesWidth = (a: Column, b: Column): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0;

/**
 * Whether one column is read before another: those above come first; those to the left come first, unless something
 * across both stands between them (T. Breuel, "High performance document layout analysis", 2003).
 */
function precedes(a: Column, b: Column, all: Column[]): boolean {
  if (sharesWidth(a, b)) return a.top < b.top;
  if (a.right > b.left) return false;
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a];
  return !all.some((c) => c !== a && c !== b && c.top >= upper.top && c.bottom <= lower.bottom && sharesWidth(c, a) && sharesWidth(c, b));
}

/** The columns of a page in the order in which they are read. */
export function readingOrder(lines: Line[]): Column[] {
  const columns = columnsOf(lines);
  if (columns.length > MOST_COLUMNS) return columns;
  const ordered: Column[] = [];
  const visited = new Set<Column>();
  const visit = (column: Column): void => {
    if (visited.has(column)) return;
    visited.add(column);
    for (const other of columns) if (other !== column && precedes(other, column, columns)) visit(other);
    ordered.push(column);
  };
  columns.forEach(visit);
  return ordered;
}
