import type { PageWords } from "./page-words";

/** Unchanged text shown around a change, and the shortest stretch worth folding, in UTF-16 units. */
const AROUND = 280;
const FOLDED = 1200;

/** Text as HTML text or in a quoted attribute. */
export function escape(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;" };
  return text.replace(/[&<>"'\r]/g, (character) => entities[character] ?? character);
}

/** Line ends and blanks that were added or deleted are nothing to look at: they get a sign. */
export function visibleBlanks(text: string): string {
  return escape(text).replace(/\n/g, "<span class=sign aria-hidden=true>¶</span>\n").replace(/^( +)$/, "<span class=sign aria-hidden=true>␣</span>$1");
}

/** Text that is the same everywhere: its middle is folded away when it is long. */
export function equalText(text: string, first: boolean, last: boolean, words: PageWords): string {
  const before = first ? 0 : Math.min(text.length, AROUND);
  const after = last ? text.length : Math.max(before, text.length - AROUND);
  if (after - before < FOLDED) return escape(text);
  const [from, to] = [wordEdge(text, before), wordEdge(text, after)];
  const count = text.slice(from, to).split(/\s+/).length;
  const folded = `<details><summary>${words.unchanged(count)}</summary>${escape(text.slice(from, to))}</details>`;
  return escape(text.slice(0, from)) + folded + escape(text.slice(to));
}

/** The next blank at or after an offset, so that no word and no pair is cut. */
function wordEdge(text: string, offset: number): number {
  if (offset === 0 || offset === text.length) return offset;
  const blank = text.slice(offset).search(/\s/);
  return blank < 0 ? text.length : offset + blank;
}
