import type { Line } from "./lines";

export interface PageLines {
  lines: Line[];
  height: number;
}

/** Running heads and feet stand in these shares of a page at its top and bottom. */
const MARGIN = 0.12;
/** In points: how far a running head may move from page to page. */
export const DRIFT = 4;

/** A line's words but for its numbers. */
export const keyOf = (line: Line): string => line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
/** Whether a line stands where running heads and feet do. */
export const inMargin = (line: Line, height: number): boolean => line.y < MARGIN * height || line.y - line.size > (1 - MARGIN) * height;
