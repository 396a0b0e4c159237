import { isSeam } from "./seam";

/** Lines longer than this are cut into pieces: a page without line ends would else be looked at word by word. */
const LONG_LINE = 2_000;

/** Where long lines are cut, and how long their pieces may be on average. Earlier ones cut what a writer would call a unit. */
const DELIMITERS = [". ", ">", "\u3002", "; ", ", ", " "] as const;
const AVERAGE_PIECE = 400;

/** Where the lines of `[from, to)` begin, and `to` at the end. */
function cutLines(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; ) {
    starts.push(at);
    const feed = text.indexOf("\n", at);
    at = feed < 0 || feed >= to ? to : feed + 1;
  }
  starts.push(to);
  return starts;
}

function hasLong(starts: readonly number[]): boolean {
  for (let i = 1; i < starts.length; i++) if ((starts[i] ?? 0) - (starts[i - 1] ?? 0) > LONG_LINE) return true;
  return false;
}

/** Chooses where long lines are cut; null when there is nothing to cut at. */
function chooseDelimiter(text: string, starts: readonly number[]): string | null {
  let long = "";
  for (let i = 1; i < starts.length; i++) {
    const from = starts[i - 1] ?? 0;
    const to = starts[i] ?? 0;
    if (to - from > LONG_LINE) long += text.slice(from, to);
  }
  return DELIMITERS.find((delimiter) => long.split(delimiter).length * AVERAGE_PIECE > long.length) ?? null;
}

function cutLong(text: string, lines: readonly number[], delimiter: string): number[] {
  const starts: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const from = lines[i] ?? 0;
    const to = lines[i + 1] ?? from;
    starts.push(from);
    if (to - from <= LONG_LINE) continue;
    for (let cut = text.indexOf(delimiter, from); cut >= 0 && cut < to; cut = text.indexOf(delimiter, cut + 1)) {
      const piece = cut + delimiter.length;
      if (piece < to && isSeam(text, piece)) starts.push(piece);
    }
  }
  return starts;
}

/**
 * Cuts `[from, aTo)` of one text and `[from, bTo)` of another into lines, and long lines into pieces, alike on both sides: where
 * each begins, and the end. No piece begins or ends inside a word, a figure or a written date.
 */
export function cutBoth(a: string, b: string, from: number, aTo: number, bTo: number): [Int32Array, Int32Array] {
  const linesA = cutLines(a, from, aTo);
  const linesB = cutLines(b, from, bTo);
  const delimiter = hasLong(linesA) && hasLong(linesB) ? chooseDelimiter(a, linesA) : null;
  const cut = (text: string, lines: number[]): Int32Array => new Int32Array(delimiter === null ? lines : cutLong(text, lines, delimiter));
  return [cut(a, linesA), cut(b, linesB)];
}
