import type { Piece } from "./page-pieces";
import { joinStretched } from "./stretched-lines";
import { tableRows } from "./table-rows";
import { asRead, isMostlyRightToLeft, runsRightToLeft } from "./writing-direction";

/** A line of text within one column. */
export interface Line {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** The font of most of its letters. */
  font: string;
}

/** In ems. Pieces on one baseline closer than this are one word. */
const WORD_GAP = 0.13;
/** In ems, for pieces drawn one after the other: justified words part up to here, columns by more. */
const COLUMN_GAP = 1.8;
/** In ems, for pieces drawn at different times: only what belongs to one word or two neighbours. */
const LATE_GAP = 0.45;
const SAME_BASELINE = 0.3;
/** In ems, between words of scripts that are drawn word by word from right to left. */
const TURNED_GAP = 1.2;
/** Marks of notes, ordinals and exponents: this much smaller than their line, this short, and so far off its baseline in its size. */
const MARK_SIZE = 0.85;
const MARK_LENGTH = 6;
const MARK_RISE = 0.65;
const MARK_FALL = -0.35;
const MARK_GAP = 0.5;
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const sameBaseline = (a: { y: number; size: number }, b: { y: number; size: number }): boolean => Math.abs(a.y - b.y) < SAME_BASELINE * Math.max(a.size, b.size);

/** Whether one of two neighbours is a mark that is raised or lowered beside the other. */
function isMark(mark: Line, line: Line): boolean {
  const rise = line.y - mark.y;
  return mark.text.trim().length <= MARK_LENGTH && mark.size <= MARK_SIZE * line.size && rise < MARK_RISE * line.size && rise > MARK_FALL * line.size;
}

/** A raised figure keeps its shape: behind another figure it would become part of it ("19¹", not "191"). */
function raised(mark: Line, line: Line): Line {
  const figures = /^\d+$/.test(mark.text.trim()) && line.y - mark.y > 0.1 * line.size;
  return figures ? { ...mark, text: mark.text.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)]!) } : mark;
}

function join(line: Line, next: Line): Line {
  const gap = next.x - line.right;
  const space = gap > WORD_GAP * Math.min(line.size, next.size) && !/\s$/.test(line.text) && !/^\s/.test(next.text);
  const main = line.text.length >= next.text.length ? line : next;
  return { text: line.text + (space ? " " : "") + next.text, x: Math.min(line.x, next.x), right: Math.max(line.right, next.right), y: main.y, size: main.size, font: main.font };
}

/** Puts the pieces of a page together to lines, first in the order of drawing, then by place. */
export function linesOf(pieces: Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const em = Math.max(piece.size, last?.size ?? 0);
    const gap = last ? piece.x - last.right : 0;
    if (last && sameBaseline(last, piece) && gap > -0.6 * em && gap < COLUMN_GAP * em) lines[lines.length - 1] = join(last, piece);
    else if (last && gap > -0.6 * em && gap < MARK_GAP * em && isMark(piece, last)) lines[lines.length - 1] = join(last, raised(piece, last));
    else if (last && gap > -0.6 * em && gap < MARK_GAP * em && isMark(last, piece)) lines[lines.length - 1] = join(raised(last, piece), piece);
    else lines.push(piece);
  }
  const merged: Line[] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const widest = runsRightToLeft(line.text) ? TURNED_GAP : LATE_GAP;
    const at = merged.findLastIndex((other) => sameBaseline(other, line) && line.x - other.right < widest * line.size && line.x - other.right > -0.6 * line.size);
    // Only the last few lines can share a baseline with this one.
    if (at >= 0 && at > merged.length - 12) merged[at] = join(merged[at]!, line);
    else merged.push(line);
  }
  const among = isMostlyRightToLeft(merged.map((line) => line.text).join(" "));
  const read = merged.map((line) => ({ ...line, text: asRead(line.text.replace(/[ \t]+/g, " ").trim(), among) })).filter((line) => line.text !== "");
  return tableRows(joinStretched(read));
}
