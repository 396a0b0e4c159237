import { CharacterClass, classOf } from "../text/characters";
import { TokenKind } from "../text/tokens";
import type { Gap } from "./sequences";
import type { Words } from "./words";

/** Whether a line ends between the token before `at` and what stands next in the text; false at the ends of the text. */
function lineEndsBefore({ text, count, ends }: Words, at: number): boolean {
  if (at <= 0 || at > count) return false;
  // The next token may be in a stretch further on: what lies between says nothing of it.
  for (let i = ends[at - 1] ?? 0; i < text.length; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === CharacterClass.line) return true;
    if (kind !== CharacterClass.space) return false;
  }
  return false;
}

function firstLineEnd(words: Words, low: number, high: number): number {
  for (let i = low + 1; i < high; i++) if (lineEndsBefore(words, i)) return i;
  return -1;
}

/** Whether a token ends its line, or only a sign that closes its sentence stands after it. */
function linesUp(words: Words, low: number, past: number): boolean {
  return lineEndsBefore(words, past) || (past < words.count && words.kinds[past] === TokenKind.mark && lineEndsBefore(words, past + 1) && !lineEndsBefore(words, low));
}

/** Whether the line that ends before token `at` ends within a word, at its hyphen. */
function endsAtHyphen({ text, ends }: Words, at: number): boolean {
  const end = at > 0 ? (ends[at - 1] ?? 0) : 0;
  return text[end - 1] === "-" && classOf(text.charCodeAt(end - 2)) === CharacterClass.letter;
}

/**
 * Where a change replaces the end of a line on one side and adds whole lines after it, cuts it there: a paragraph added after a
 * sentence that ends otherwise is not what its end was replaced by. Line ends are no tokens, so that lining up tokens cannot see
 * this. Other changes come back as they are.
 *
 * @param next the first token of the next hunk in the first text, or the end of the gap: what this one may give to a stop between
 */
export function splitAtLines(hunk: Gap, next: number, a: Words, b: Words): readonly Gap[] {
  const { aLow, aHigh, bLow, bHigh } = hunk;
  if (aLow === aHigh || bLow === bHigh || !linesUp(a, aLow, aHigh) || !linesUp(b, bLow, bHigh)) return [hunk];
  if (lineEndsBefore(a, aLow) || lineEndsBefore(b, bLow)) return [hunk];
  const inA = firstLineEnd(a, aLow, aHigh);
  const inB = firstLineEnd(b, bLow, bHigh);
  if (inA < 0 === inB < 0) return [hunk];
  // A word parted at a line end is no line added.
  if (endsAtHyphen(inA < 0 ? b : a, Math.max(inA, inB))) return [hunk];
  const cutA = inA < 0 ? aHigh : inA;
  const cutB = inB < 0 ? bHigh : inB;
  if (lineEndsBefore(a, aHigh)) return [{ aLow, aHigh: cutA, bLow, bHigh: cutB }, { aLow: cutA, aHigh, bLow: cutB, bHigh }];
  // The stop after the change is the one of its first line; what was taken for that stop ends the lines added.
  const stop = inA < 0 ? b.ids[cutB - 1] : a.ids[cutA - 1];
  if (next <= aHigh || stop !== a.ids[aHigh]) return [hunk];
  return inA < 0
    ? [{ aLow, aHigh, bLow, bHigh: cutB - 1 }, { aLow: aHigh + 1, aHigh: aHigh + 1, bLow: cutB, bHigh: bHigh + 1 }]
    : [{ aLow, aHigh: cutA - 1, bLow, bHigh }, { aLow: cutA, aHigh: aHigh + 1, bLow: bHigh + 1, bHigh: bHigh + 1 }];
}
