import { type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { asMatrix, compose } from "./geometry";
import { type PaintedRun, paintedRuns } from "./painter";
import { isMostlyRightToLeft, turned } from "./writing-direction";

/** A piece of one line of text, placed on the page: points, y growing downwards, y at the baseline. */
export interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
}

export interface PagePieces {
  /** What a reader of the page sees, in the order in which it is drawn; where that is nothing, what there is. */
  pieces: Piece[];
  /** What the page draws so that nobody sees it. */
  hidden: string;
  height: number;
}

/** Hidden runs by line, to find those that overlap a piece. */
function hiddenByLine(runs: PaintedRun[]): Map<number, PaintedRun[]> {
  const lines = new Map<number, PaintedRun[]>();
  for (const run of runs) {
    if (!run.hidden || run.text.trim() === "") continue;
    const line = Math.round(run.y);
    lines.set(line, [...(lines.get(line) ?? []), run]);
  }
  return lines;
}

function isHidden(piece: Piece, lines: Map<number, PaintedRun[]>): boolean {
  const line = Math.round(piece.y);
  const covered = [line - 1, line, line + 1].flatMap((y) => lines.get(y) ?? []).reduce((sum, run) => {
    if (Math.abs(run.y - piece.y) > 1.5) return sum;
    const [left, right] = [Math.min(run.x, run.endX), Math.max(run.x, run.endX)];
    return sum + Math.max(0, Math.min(right, piece.right) - Math.max(left, piece.x));
  }, 0);
  return covered > 0.5 * Math.max(piece.right - piece.x, 0.01);
}

/** The words of the hidden runs: pieces of one word follow each other without a gap. */
function hiddenText(runs: PaintedRun[]): string {
  let text = "";
  let last: PaintedRun | null = null;
  for (const run of runs.filter((candidate) => candidate.hidden)) {
    const adjoins = last !== null && Math.abs(last.endX - run.x) < 0.13 * run.size && Math.abs(last.endY - run.y) < 0.3 * run.size;
    text += (adjoins ? "" : " ") + run.text;
    last = run;
  }
  return text.replace(/\s+/g, " ").trim();
}

/** The text of one page in pieces, what is hidden on it told apart. */
export async function readPagePieces(page: PDFPageProxy): Promise<PagePieces> {
  const viewport = page.getViewport({ scale: 1 });
  const map = asMatrix(viewport.transform);
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const placed = compose(map, asMatrix(item.transform as number[]));
    // Slanted and upright lettering: watermarks, labels of axes.
    if (Math.abs(placed[1]) > 0.2 * Math.abs(placed[0])) continue;
    const unit = Math.hypot(placed[0], placed[1]) / (Math.hypot(item.transform[0] as number, item.transform[1] as number) || 1);
    // pdf.js turns pieces of several letters round, but the pieces of a line are put together as they stand on the page.
    const text = item.dir === "rtl" && item.str.length > 1 ? turned(item.str, isMostlyRightToLeft(item.str)) : item.str;
    pieces.push({ text, x: placed[4], right: placed[4] + item.width * unit, y: placed[5], size: Math.hypot(placed[2], placed[3]), font: item.fontName });
  }
  const runs = await paintedRuns(page);
  const lines = hiddenByLine(runs);
  const seen = pieces.filter((piece) => !isHidden(piece, lines));
  // A scan shows only a picture, and its text is the invisible layer of a text recognition.
  return { pieces: seen.length > 0 ? seen : pieces, hidden: hiddenText(runs), height: viewport.height };
}
