import { isSeam } from "./seam";

/** Lines longer than this are cut into pieces: a page without line ends would else be looked at word by word. */
export const LONG_LINE = 2_000;

/** Where long lines are cut, and how long their pieces may be on average. Earlier ones cut what a writer would call a unit. */
const BLANK = " ";
const DELIMITERS = [". ", ">", "\u3002", "; ", ", ", BLANK];
const AVERAGE_PIECE = 400;

/** Pieces cut at blanks that are shorter than this on average would be words: of the blanks, one in eight is taken. */
const SHORT_PIECE = 48;

/** What ends a piece; one of them before a piece marks it as unended, so that it differs from what does end: no piece has one inside. */
const LINE_END = "\n";
const PARAGRAPH_END = "\n\n";

/** Texts whose paragraphs are longer than this on average are looked at line by line. */
const AVERAGE_PARAGRAPH = 600;

/** Characters at either end that a piece is told by. */
const TELLING = 32;

/**
 * A text in pieces; where each begins, and the end of the last. Equal ones have equal numbers, and those that differ but between
 * what they begin and end with may.
 */
export interface Pieces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** The lines or paragraphs of `[from, to)`, without what ends them. */
function cutAt(end: string, text: string, from: number, to: number): string[] {
  const pieces = text.slice(from, to).split(end);
  const last = pieces.pop() ?? "";
  if (last !== "") pieces.push(end + last);
  return pieces;
}

function hasLong(lines: readonly string[]): boolean {
  for (const line of lines) if (line.length > LONG_LINE) return true;
  return false;
}

interface Cutting {
  readonly delimiter: string;
  /** Whether only some of the delimiters are cut at. */
  readonly sparsely: boolean;
}

/** Chooses where long lines are cut; null when there is nothing to cut at. */
function chooseCutting(lines: readonly string[]): Cutting | null {
  const long = lines.filter((line) => line.length > LONG_LINE).join("");
  for (const delimiter of DELIMITERS) {
    const count = long.split(delimiter).length;
    if (count * AVERAGE_PIECE > long.length) return { delimiter, sparsely: delimiter === BLANK && count * SHORT_PIECE > long.length };
  }
  return null;
}

/** Whether a place is one of the few: told by what stands around it, so that it is in both texts whatever stands elsewhere. */
function isTaken(line: string, at: number): boolean {
  const around = Math.imul(line.charCodeAt(at - 2), 31) + Math.imul(line.charCodeAt(at), 7) + line.charCodeAt(at + 1);
  return (around & 7) === 0;
}

/** Cuts long lines after a delimiter, where no token reaches across. */
function cutLong(lines: readonly string[], { delimiter, sparsely }: Cutting): string[] {
  const pieces: string[] = [];
  for (const line of lines) {
    let from = 0;
    if (line.length > LONG_LINE) {
      for (let cut = line.indexOf(delimiter); cut >= 0; cut = line.indexOf(delimiter, cut + 1)) {
        const to = cut + delimiter.length;
        if (to === line.length || !isSeam(line, to) || (sparsely && !isTaken(line, to))) continue;
        pieces.push(from === 0 && line.startsWith(LINE_END) ? line.slice(0, to) : LINE_END + line.slice(from, to));
        from = to;
      }
    }
    pieces.push(from === 0 || !line.startsWith(LINE_END) ? line.slice(from) : LINE_END + line.slice(from));
  }
  return pieces;
}

/** Reading both ends of a piece takes less than reading all of it. */
const keyOf = (piece: string): string => (piece.length > 2 * TELLING ? piece.slice(0, TELLING) + piece.slice(-TELLING) : piece);

/** Numbers the pieces of one text and says where they stand. */
function place(pieces: readonly string[], end: string, from: number, known: Map<string, number>): Pieces {
  const ids = new Int32Array(pieces.length);
  const starts = new Int32Array(pieces.length + 1);
  let at = from;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? "";
    const key = keyOf(piece);
    let id = known.get(key);
    if (id === undefined) known.set(key, (id = known.size));
    ids[i] = id;
    starts[i] = at;
    at += piece.startsWith(end) ? piece.length - end.length : piece.length + end.length;
  }
  starts[pieces.length] = at;
  return { ids, starts };
}

/**
 * Cuts `[from, aTo)` of one text and `[from, bTo)` of another into paragraphs, where both have such, or into lines, and long lines
 * into pieces, alike on both sides. No piece of a line begins or ends inside a word, a figure or a written date.
 */
export function cutBoth(a: string, b: string, from: number, aTo: number, bTo: number): [Pieces, Pieces] {
  const known = new Map<string, number>();
  const paragraphs = cutAt(PARAGRAPH_END, a, from, aTo);
  if (isFine(paragraphs, aTo - from)) {
    const others = cutAt(PARAGRAPH_END, b, from, bTo);
    if (isFine(others, bTo - from)) return [place(paragraphs, PARAGRAPH_END, from, known), place(others, PARAGRAPH_END, from, known)];
  }
  const linesA = cutAt(LINE_END, a, from, aTo);
  const linesB = cutAt(LINE_END, b, from, bTo);
  const cutting = hasLong(linesA) && hasLong(linesB) ? chooseCutting(linesA) : null;
  const cut = (lines: string[]): Pieces => place(cutting === null ? lines : cutLong(lines, cutting), LINE_END, from, known);
  return [cut(linesA), cut(linesB)];
}

/** Whether paragraphs are as short as what is looked into at once should be. */
const isFine = (paragraphs: readonly string[], length: number): boolean => paragraphs.length * AVERAGE_PARAGRAPH > length && !hasLong(paragraphs);
