import type { JoinLines } from "./hyphens";
import type { Line } from "./lines";
import type { Column } from "./reading-order";

export interface Paragraph {
  text: string;
  size: number;
  page: number;
  /** Where its last line ends and its column does, to see whether it goes on elsewhere. */
  lastLine: Line;
  column: Column;
}

const BULLET = /^(?:[•▪◦‣●○■□–—*]|\d{1,2}[.)])\s/u;
const ENDS_SENTENCE = /[.!?…:;。！？][\s"'”’»)\]]*$/u;
const CONTINUES = /^[\s"'“‘«(]*[\p{Ll}\d]/u;

/** A word that goes on in the next line. */
const BROKEN_WORD = /\p{L}[-\u2010\u00AD]$/u;
/** In sizes: type is set at about 1.2, manuscripts at twice that; what is further apart is parted. */
const WIDEST_SPACING = 2.2;

/** The distance of lines within paragraphs: a small one of the column's, not the smallest, which may be a footnote's mark. */
function lineSpacing({ lines }: Column): number {
  const gaps = lines.slice(1).map((line, i) => line.y - lines[i]!.y).toSorted((a, b) => a - b);
  const size = lines[0]?.size ?? 0;
  return Math.min(gaps[Math.floor(gaps.length / 5)] ?? size, WIDEST_SPACING * size);
}

/** Width of a line's first word, were it written as wide as the line is on average. */
function firstWord(line: Line): number {
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  return ((line.right - line.x) / Math.max(1, line.text.length)) * word.length;
}

/** Whether a new paragraph begins with the second of two lines of a column; `start` is how the first line's paragraph begins. */
function breaks(column: Column, spacing: number, start: string, before: Line, line: Line): boolean {
  const em = line.size;
  // Where lines of code or notes stand closer, the column's spacing is not the text's.
  if (BROKEN_WORD.test(before.text) && /^\p{Ll}/u.test(line.text) && column.right - before.right < em && line.y - before.y < WIDEST_SPACING * em && Math.abs(line.size - before.size) <= 0.08 * em) return false;
  if (line.y - before.y > 1.28 * spacing || Math.abs(line.size - before.size) > 0.08 * em) return true;
  if (BULLET.test(line.text) || line.text.includes("\t") || before.text.includes("\t")) return true;
  const indent = line.x - column.left;
  const room = column.right - before.right;
  const fits = room > firstWord(line) + 0.5 * em;
  // Behind a bullet or a term, the lines after the first are set back: a full line that goes on is no paragraph's last.
  const hangs = !fits && (BULLET.test(start) || (CONTINUES.test(line.text) && !ENDS_SENTENCE.test(before.text)));
  if (!hangs && indent > 0.8 * em && before.x - column.left < 0.5 * em && indent < 6 * em) return true;
  if (fits && ENDS_SENTENCE.test(before.text)) return true;
  return line.font !== before.font && fits && room > 0.25 * (column.right - column.left);
}

/** The paragraphs of one column. */
export function paragraphsIn(column: Column, page: number, join: JoinLines): Paragraph[] {
  const spacing = lineSpacing(column);
  const paragraphs: Paragraph[] = [];
  column.lines.forEach((line, i) => {
    const before = column.lines[i - 1];
    const last = paragraphs.at(-1);
    if (!before || !last || breaks(column, spacing, last.text, before, line)) paragraphs.push({ text: line.text, size: line.size, page, lastLine: line, column });
    else paragraphs[paragraphs.length - 1] = { ...last, text: join(last.text, line.text), lastLine: line };
  });
  return paragraphs;
}

/** True when a paragraph goes on in the one that is read next, in another column or on another page. */
function goesOn(a: Paragraph, b: Paragraph): boolean {
  const elsewhere = a.page !== b.page || (a.column !== b.column && b.column.top < a.column.bottom - a.size);
  if (!elsewhere || Math.abs(a.size - b.size) > 0.08 * a.size || ENDS_SENTENCE.test(a.text)) return false;
  const full = a.column.right - a.lastLine.right < 2 * a.size;
  return CONTINUES.test(b.text) || (full && a.column.lines.length > 1);
}

/** Puts paragraphs together that a column's or a page's end has parted. */
export function joinParted(paragraphs: Paragraph[], join: JoinLines): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last && goesOn(last, paragraph)) joined[joined.length - 1] = { ...paragraph, text: join(last.text, paragraph.text) };
    else joined.push(paragraph);
  }
  return joined;
}
