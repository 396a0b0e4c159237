import { changingHeads } from "./changing-heads";
import type { Line } from "./lines";
import { DRIFT, inMargin, keyOf, type PageLines } from "./page-lines";

const PAGE_NUMBER = /^[\s\p{P}|]*(?:page|p\.|seite|p[áa]gina|pagina)?\s*(?:\d{1,4}|[ivxl]{1,7})\s*(?:(?:\/|of|sur|de|von|di|–|-)\s*\d{1,4})?[\s\p{P}|]*$/iu;
/** What browsers print above and below a page: the moment of printing with the title, the address with the page number. */
const PRINT_STAMP = /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? (?:à |at )?\d{1,2}[:h]\d{2}\b.*|(?:https?|file):\/\/\S+)$/i;


/** Lines at the top or bottom of pages that are nothing but the page's own number, counted on from page to page. */
function pageNumbers(pages: PageLines[]): Set<Line> {
  const counted = new Map<number, Line[]>();
  pages.forEach(({ lines, height }, page) => {
    for (const line of lines) {
      if (!inMargin(line, height) || !/^\W{0,3}\d{1,4}\W{0,3}$/.test(line.text)) continue;
      const offset = Number(/\d+/.exec(line.text)![0]) - page;
      counted.set(offset, [...(counted.get(offset) ?? []), line]);
    }
  });
  return new Set([...counted.values()].filter((lines) => lines.length > 1).flat());
}

/**
 * The pages without their running heads and feet: lines at the top or bottom that come again on other pages, but for
 * their numbers; page numbers; what stands on one line with them (the chapter on one page, the report on the next); and
 * heads that change with the section.
 */
export function withoutRunningHeads(pages: PageLines[]): PageLines[] {
  const places = new Map<string, { page: number; y: number }[]>();
  pages.forEach(({ lines, height }, page) => {
    for (const line of lines) {
      if (inMargin(line, height)) places.set(keyOf(line), [...(places.get(keyOf(line)) ?? []), { page, y: line.y }]);
    }
  });
  const needed = pages.length <= 4 ? 2 : 3;
  const runs = (line: Line): boolean => {
    const same = (places.get(keyOf(line)) ?? []).filter((place) => Math.abs(place.y - line.y) <= DRIFT);
    return new Set(same.map((place) => place.page)).size >= needed;
  };
  const numbers = pageNumbers(pages);
  const changing = changingHeads(pages);
  return pages.map((page) => {
    const stamps = page.lines.filter((line) => numbers.has(line) || (inMargin(line, page.height) && PRINT_STAMP.test(line.text)));
    const stamped = (line: Line): boolean => stamps.some((stamp) => Math.abs(stamp.y - line.y) < 1 && Math.abs(stamp.size - line.size) < 1);
    return { ...page, lines: page.lines.filter((line) => !inMargin(line, page.height) || !(PAGE_NUMBER.test(line.text) || runs(line) || stamped(line) || changing.has(line))) };
  });
}
