import type { Line } from "./lines";

/** In ems: no word space of a justified line is wider, however narrow its column. */
const WIDEST_SPACE = 9;
/** In ems: how far below or above a line its neighbour in the same paragraph stands. */
const SPACING = 1.7;
const SAME_BASELINE = 0.3;
/** How many lines around one, in order of height, can stand beside or next to it. */
const NEAR = 40;
const MOST_ROUNDS = 3;

const sameBaseline = (a: Line, b: Line): boolean => Math.abs(a.y - b.y) < SAME_BASELINE * Math.max(a.size, b.size);
const alike = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.06 * Math.max(a.size, b.size);

/** Whether words run on, above or below a gap, from under its left neighbour to under its right one: no gutter and no table does that. */
function bridged(left: Line, right: Line, around: Line[]): boolean {
  const em = left.size;
  const next = (direction: 1 | -1): Line[] =>
    around.filter((line) => alike(line, left) && direction * (line.y - left.y) > 0.5 * em && direction * (line.y - left.y) < SPACING * em && line.right > left.x && line.x < right.right);
  const bridges = (line: Line): boolean => line.x < left.right - 0.3 * em && line.right > right.x + 0.3 * em;
  const below = next(1);
  // The short last line of a paragraph says nothing of what stands above its end.
  return below.some((line) => line.right > right.x) ? below.some(bridges) : next(-1).some(bridges);
}

function joinOnce(lines: Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const gone = new Set<Line>();
  const joined = new Map<Line, Line>();
  sorted.forEach((right, i) => {
    const around = sorted.slice(Math.max(0, i - NEAR), i + NEAR);
    const beside = around.filter((line) => line !== right && !gone.has(line) && alike(line, right) && sameBaseline(line, right) && line.right <= right.x + 0.1 * right.size);
    const left = beside.reduce<Line | null>((best, line) => (!best || line.right > best.right ? line : best), null);
    const whole = left ? (joined.get(left) ?? left) : null;
    if (!left || !whole || right.x - whole.right > WIDEST_SPACE * right.size || !bridged(left, right, around)) return;
    // The words to the right go on with what already holds those to the left.
    joined.set(right, { ...whole, text: `${whole.text} ${right.text}`, right: right.right });
    gone.add(left);
    joined.delete(left);
  });
  return sorted.filter((line) => !gone.has(line)).map((line) => joined.get(line) ?? line);
}

/** Puts lines together again that justified type has pulled apart: narrow columns leave holes between words. */
export function joinStretched(lines: Line[]): Line[] {
  let current = lines;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = joinOnce(current);
    if (next.length === current.length) return next;
    current = next;
  }
  return current;
}
