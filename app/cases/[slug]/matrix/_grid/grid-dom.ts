import type { GridPosition, GridShape } from "@/app/_ui/grid-keys";

/** The grid's cell that an element is or stands in. */
export function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
}

/** Where a cell stands. */
export function positionOf(cell: HTMLElement): GridPosition {
  const [row, column] = (cell.dataset["cell"] ?? "0,0").split(",").map(Number);
  return { row: row ?? 0, column: column ?? 0 };
}

/** The cell at a place; in a row with fewer cells its last. */
export function cellAt(box: HTMLElement, { row, column }: GridPosition): HTMLElement | null {
  const cells = rowsOf(box)[row]?.querySelectorAll<HTMLElement>("[data-cell]");
  return cells?.[Math.min(column, cells.length - 1)] ?? null;
}

/** How many cells each row has, and how many rows fit below the header. */
export function gridShape(box: HTMLElement): GridShape {
  const rows = [...rowsOf(box)];
  const [head, first] = rows;
  const height = (box.scrollHeight - (head?.offsetHeight ?? 0)) / Math.max(1, rows.length - 1);
  return {
    widths: rows.map((row) => row.querySelectorAll("[data-cell]").length),
    page: first ? Math.floor((box.clientHeight - (head?.offsetHeight ?? 0)) / Math.max(1, height)) : 1,
  };
}

/** Focuses a cell and brings it out from under the sticky headers. */
export function showCell(box: HTMLElement, cell: HTMLElement): void {
  cell.focus({ preventScroll: true });
  const head = box.querySelector<HTMLElement>("thead")?.offsetHeight ?? 0;
  const side = box.querySelector<HTMLElement>(".matrix-corner")?.offsetWidth ?? 0;
  const frame = box.getBoundingClientRect();
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  const { row, column } = positionOf(cell);
  if (column > 0 && cell.tagName === "TD") {
    if (left < frame.left + side) box.scrollLeft -= frame.left + side - left;
    else if (right > frame.right) box.scrollLeft += Math.min(right - frame.right, left - frame.left - side);
  } else if (column === 0) box.scrollLeft = 0;
  if (row > 0) {
    if (top < frame.top + head) box.scrollTop -= frame.top + head - top;
    else if (bottom > frame.bottom) box.scrollTop += Math.min(bottom - frame.bottom, top - frame.top - head);
  }
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function rowsOf(box: HTMLElement): NodeListOf<HTMLElement> {
  return box.querySelectorAll<HTMLElement>("tr");
}
