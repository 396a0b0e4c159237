import type { Line } from "./lines";
import { DRIFT, inMargin, keyOf, type PageLines } from "./page-lines";

/** Fewer pages show no custom. */
const LEAST_PAGES = 4;
/** In sizes: a head stands this far from the text, lines of text do not. */
const APART = 2;
/** Of the pages, that have a line apart at one height; of these, that share words with another page's. */
const ON_PAGES = 0.5;
const RECURRING = 0.6;
/** Two heads with as long a start or end in common name one chapter or one report. */
const IN_COMMON = 16;

/** The line that stands first or last on a page, apart from the rest and in its margin; null where there is none. */
function edgeOf({ lines, height }: PageLines, side: "top" | "bottom"): Line | null {
  const sorted = lines.toSorted((a, b) => (side === "top" ? a.y - b.y : b.y - a.y));
  const [edge] = sorted;
  if (!edge || !inMargin(edge, height)) return null;
  const next = sorted.find((line) => Math.abs(line.y - edge.y) > 1);
  return next && Math.abs(next.y - edge.y) > APART * Math.max(next.size, edge.size) && edge.size <= 1.05 * next.size ? edge : null;
}

/** The largest group of lines that stand within the drift of one height. */
function mostAtOneHeight(lines: Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  let best: [number, number] = [0, 0];
  for (let start = 0, end = 0; start < sorted.length; start++) {
    while (end < sorted.length && sorted[end]!.y - sorted[start]!.y <= DRIFT) end++;
    if (end - start > best[1] - best[0]) best = [start, end];
  }
  return sorted.slice(...best);
}

/** How many of the words begin or end as those of another one do. */
function recurring(keys: string[]): number {
  const counts = new Map<string, number>();
  const marks = keys.map((key) => [`^${key.slice(0, IN_COMMON)}`, `${key.slice(-IN_COMMON)}$`]);
  for (const mark of marks.flat()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return marks.filter((pair) => pair.some((mark) => counts.get(mark)! > 1)).length;
}

/**
 * Heads and feet whose words change with the section: on most pages one line stands apart from the text at one height,
 * no larger than the text, and most of them begin or end as another page's does. Titles at the top of pages, each of
 * something else, are no heads.
 */
export function changingHeads(pages: PageLines[]): Set<Line> {
  const heads = new Set<Line>();
  if (pages.length < LEAST_PAGES) return heads;
  for (const side of ["top", "bottom"] as const) {
    const edges = pages.map((page) => edgeOf(page, side)).filter((line) => line !== null);
    const at = mostAtOneHeight(edges);
    if (at.length < Math.max(LEAST_PAGES, ON_PAGES * pages.length) || recurring(at.map(keyOf)) < RECURRING * at.length) continue;
    const found = new Set(at);
    // What stands at the same height on such a page is the head's other half.
    pages.forEach(({ lines }) => {
      const head = lines.find((line) => found.has(line));
      if (head) for (const line of lines) if (line.y === head.y) heads.add(line);
    });
  }
  return heads;
}
