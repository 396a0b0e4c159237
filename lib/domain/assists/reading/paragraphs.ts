/** A stretch of text that is read on its own: a paragraph, or a piece of a very long one. UTF-16 offsets. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch read at once: bounds memory and every look back, far beyond any paragraph a person wrote. */
const PIECE_LIMIT = 20_000;
/** Lines of a hard-wrapped text are at most this long, and all but the last nearly as long as the longest. */
const WRAP_WIDTH = 100;
const WRAP_SLACK = 22;

const SPACE = /\s/;
const LOWER = /^\p{Ll}/u;

/**
 * Cuts a text into paragraphs at its line ends. A line end inside hard-wrapped text, or before a lower-case word that goes on
 * with an unfinished sentence, is only a space. Paragraphs hold no white space at their ends. Linear.
 */
export function* paragraphs(text: string): Generator<Paragraph> {
  for (const block of blocks(text)) {
    const lines = linesOf(text, block);
    const wrapped = isWrapped(lines);
    let start = block.start;
    for (let i = 0; i < lines.length; i += 1) {
      const line = lines[i];
      const next = lines[i + 1];
      if (!line) continue;
      if (next && (wrapped || goesOn(text, line, next))) continue;
      yield* pieces(text, start, line.end);
      if (next) start = next.start;
    }
  }
}

/** Stretches between blank lines. */
function* blocks(text: string): Generator<Paragraph> {
  const blank = /(?:\r\n?|\n|\u2028|\u2029)[^\S\r\n\u2028\u2029]*(?:\r\n?|\n|\u2028|\u2029)|\u2029/g;
  let start = 0;
  for (const match of text.matchAll(blank)) {
    if (match.index > start) yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

function linesOf(text: string, block: Paragraph): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = block.start;
  // With the mark that ends paragraphs, or a text without any other would be searched to its end for each line.
  const lineEnd = /[\r\n\u2028\u2029]/g;
  while (start < block.end) {
    lineEnd.lastIndex = start;
    const end = lineEnd.test(text) ? Math.min(lineEnd.lastIndex - 1, block.end) : block.end;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function isWrapped(lines: readonly Paragraph[]): boolean {
  if (lines.length < 3) return false;
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest > WRAP_WIDTH || longest < 40) return false;
  return lines.slice(0, -1).every((line) => line.end - line.start >= longest - WRAP_SLACK);
}

function goesOn(text: string, line: Paragraph, next: Paragraph): boolean {
  let last = line.end - 1;
  while (last > line.start && SPACE.test(text[last] ?? "")) last -= 1;
  let first = next.start;
  while (first < next.end && SPACE.test(text[first] ?? "")) first += 1;
  return LOWER.test(text.slice(first, first + 2)) && !/[.!?…:;»"”]/.test(text[last] ?? "");
}

function* pieces(text: string, from: number, to: number): Generator<Paragraph> {
  let start = from;
  let stop = to;
  while (start < stop && SPACE.test(text[start] ?? "")) start += 1;
  while (stop > start && SPACE.test(text[stop - 1] ?? "")) stop -= 1;
  while (stop - start > PIECE_LIMIT) {
    let cut = start + PIECE_LIMIT;
    while (cut > start + PIECE_LIMIT / 2 && !SPACE.test(text[cut] ?? "")) cut -= 1;
    if (!SPACE.test(text[cut] ?? "")) cut = wholeCharacter(text, start + PIECE_LIMIT);
    yield { start, end: cut };
    start = cut;
    while (start < stop && SPACE.test(text[start] ?? "")) start += 1;
  }
  if (stop > start) yield { start, end: stop };
}

function wholeCharacter(text: string, cut: number): number {
  const code = text.charCodeAt(cut);
  return code >= 0xdc00 && code <= 0xdfff ? cut - 1 : cut;
}
