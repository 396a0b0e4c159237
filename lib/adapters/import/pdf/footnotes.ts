import type { Paragraph } from "./paragraphs";

/** Notes are set smaller than the text by at least this. */
const NOTE_SIZE = 0.92;
const NOTE_MARK = /^(?:[⁰¹²³⁴-⁹]+|\d{1,3}[.)]?|[([]\d{1,3}[)\]]|\*{1,3}|[†‡§])\s*\S/u;

/**
 * The notes at the foot of the pages, apart from the text, which goes on over them: on each page the last paragraphs that
 * are smaller than the text, from the first that begins with the mark of a note.
 *
 * @param bodySize the size of most letters, in points.
 */
export function apartFromNotes(paragraphs: Paragraph[], bodySize: number): { text: Paragraph[]; notes: Paragraph[] } {
  const text: Paragraph[] = [];
  const notes: Paragraph[] = [];
  const last = paragraphs.at(-1)?.page ?? -1;
  for (let page = 0; page <= last; page++) {
    const own = paragraphs.filter((paragraph) => paragraph.page === page);
    const small = own.length - own.toReversed().findIndex((paragraph) => paragraph.size > NOTE_SIZE * bodySize);
    const from = small > own.length ? -1 : own.findIndex((paragraph, i) => i >= small && NOTE_MARK.test(paragraph.text));
    text.push(...own.slice(0, from < 0 ? own.length : from));
    if (from >= 0) notes.push(...own.slice(from));
  }
  return { text, notes };
}
