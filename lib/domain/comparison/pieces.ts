import { isSeam } from "./seam";

/** Lines longer than this are cut into pieces: a page without line ends would else be looked at word by word. */
export const LONG_LINE = 2_000;

/** Where long lines are cut, and how long their pieces may be on average. Earlier ones cut what a writer would call a unit. */
const BLANK = " ";
const DELIMITERS = [". ", ">", "\u3002", "; ", ", ", BLANK];
const AVERAGE_PIECE = 400;

/** Pieces cut at blanks that are shorter than this on average would be words: of the blanks, one in eight is taken. */
const SHORT_PIECE = 48;

/** Stands before what does not end with a line feed, so that it differs from what does; no line has one inside. */
const UNENDED = "\n";

/** A text in pieces: equal ones have equal numbers; where each begins, and the end of the last. */
export interface Pieces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** The lines of `[from, to)`, without their line feeds. */
function cutLines(text: string, from: number, to: number): string[] {
  const lines = text.slice(from, to).split("\n");
  const last = lines.pop() ?? "";
  if (last !== "") lines.push(UNENDED + last);
  return lines;
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
        pieces.push(from === 0 && line.startsWith(UNENDED) ? line.slice(0, to) : UNENDED + line.slice(from, to));
        from = to;
      }
    }
    pieces.push(from === 0 || !line.startsWith(UNENDED) ? line.slice(from) : UNENDED + line.slice(from));
  }
  return pieces;
}

/** Numbers the pieces of one text and says where they stand. */
function place(keys: readonly string[], from: number, known: Map<string, number>): Pieces {
  const ids = new Int32Array(keys.length);
  const starts = new Int32Array(keys.length + 1);
  let at = from;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? "";
    let id = known.get(key);
    if (id === undefined) known.set(key, (id = known.size));
    ids[i] = id;
    starts[i] = at;
    // The mark before an unended piece counts for as much as the line feed left out after others.
    at += key.charCodeAt(0) === 0x0a ? key.length - 1 : key.length + 1;
  }
  starts[keys.length] = at;
  return { ids, starts };
}

/**
 * Cuts `[from, aTo)` of one text and `[from, bTo)` of another into lines, and long lines into pieces, alike on both sides. No piece
 * of a line begins or ends inside a word, a figure or a written date.
 */
export function cutBoth(a: string, b: string, from: number, aTo: number, bTo: number): [Pieces, Pieces] {
  const linesA = cutLines(a, from, aTo);
  const linesB = cutLines(b, from, bTo);
  const cutting = hasLong(linesA) && hasLong(linesB) ? chooseCutting(linesA) : null;
  const known = new Map<string, number>();
  const cut = (lines: string[]): Pieces => place(cutting === null ? lines : cutLong(lines, cutting), from, known);
  return [cut(linesA), cut(linesB)];
}
