import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { asMatrix, type Box, compose, holds, IDENTITY, type Matrix, mapBox } from "./geometry";

/** A run of glyphs as the page paints it: its baseline's ends on the page in points, y growing downwards. */
export interface PaintedRun {
  text: string;
  x: number;
  y: number;
  endX: number;
  endY: number;
  /** Height of the font on the page, in points. */
  size: number;
  /** True when a reader of the page cannot see it. */
  hidden: boolean;
}

/** Something painted: a plain rectangle with its colour, or (null) something whose colours are not known. */
interface Paint {
  box: Box;
  colour: string | null;
  opaque: boolean;
  /** Position among all that is painted. */
  order: number;
}

interface State {
  map: Matrix;
  fill: string | null;
  alpha: number;
  mode: number;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  /** Whether anything was painted since the map last changed. */
  painted: boolean;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/** Points; smaller letters cannot be read in print. */
const TINY = 2;
/** Of 255 in each channel; less difference is not seen. */
const CONTRAST = 14;
const INVISIBLE_MODES = new Set([3, 7]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const IMAGES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat, OPS.paintSolidColorImageMask]);
const UNIT: Box = { left: 0, top: 0, right: 1, bottom: 1 };
/** Numbers in the path of one rectangle; a longer path has some other shape. */
const RECTANGLE_NUMBERS = 16;

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function alike(a: string, b: string): boolean {
  const other = channels(b);
  return channels(a).every((value, i) => Math.abs(value - other[i]!) < CONTRAST);
}

/**
 * Follows a page's drawing and tells which of its text a reader sees. Hidden is what is drawn in an invisible mode,
 * transparent, tiny, beside the page, in the colour of what lies under it, or under a rectangle painted later.
 * Pictures are not decoded; where one is, colours are unknown and text counts as visible.
 */
export async function paintedRuns(page: PDFPageProxy): Promise<PaintedRun[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const pageBox: Box = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const painter = new Painter(asMatrix(viewport.transform), pageBox);
  fnArray.forEach((op, i) => painter.step(op, argsArray[i] as unknown[] | null));
  return painter.finish();
}

class Painter {
  private state: State;
  private readonly stack: State[] = [];
  private line: Matrix = IDENTITY;
  private text: Matrix = IDENTITY;
  private readonly paints: Paint[] = [];
  private readonly runs: { run: PaintedRun; fill: string | null; order: number }[] = [];
  private order = 0;
  private readonly page: Box;

  constructor(map: Matrix, page: Box) {
    this.page = page;
    this.state = { map, fill: "#000000", alpha: 1, mode: 0, fontSize: 0, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0, painted: true };
  }

  step(op: number, args: unknown[] | null): void {
    const { state } = this;
    const number = (i = 0): number => Number(args?.[i] ?? 0);
    if (op === OPS.save || op === OPS.paintFormXObjectBegin || op === OPS.beginGroup) this.stack.push({ ...state });
    if (op === OPS.restore || op === OPS.paintFormXObjectEnd || op === OPS.endGroup) return this.restore();
    if (op === OPS.transform) this.transform(asMatrix(args as number[]));
    else if (op === OPS.paintFormXObjectBegin && args?.[0]) this.transform(asMatrix(args[0] as number[]));
    else if (op === OPS.setGState) this.graphicsState(args?.[0]);
    else if (op === OPS.setFillRGBColor) state.fill = typeof args?.[0] === "string" ? args[0] : null;
    else if (op === OPS.setFillColorN || op === OPS.setFillTransparent) state.fill = null;
    else if (op === OPS.constructPath) this.path(args ?? []);
    else if (op === OPS.shadingFill) this.paint(this.page, null);
    else if (IMAGES.has(op)) this.paint(mapBox(state.map, UNIT), null);
    else if (op === OPS.beginText) this.line = this.text = IDENTITY;
    else if (op === OPS.setTextMatrix) this.line = this.text = asMatrix(args?.[0] as ArrayLike<number>);
    else if (op === OPS.moveText) this.move(number(0), number(1));
    else if (op === OPS.setLeadingMoveText) {
      state.leading = -number(1);
      this.move(number(0), number(1));
    } else if (op === OPS.nextLine) this.move(0, -state.leading);
    else if (op === OPS.setLeading) state.leading = -number();
    else if (op === OPS.setFont) state.fontSize = number(1);
    else if (op === OPS.setTextRenderingMode) state.mode = number();
    else if (op === OPS.setTextRise) state.rise = number();
    else if (op === OPS.setCharSpacing) state.charSpacing = number();
    else if (op === OPS.setWordSpacing) state.wordSpacing = number();
    else if (op === OPS.setHScale) state.scale = number() / 100;
    else if (op === OPS.showText) this.show((args?.[0] ?? []) as (Glyph | number | null)[]);
  }

  /** A picture that was left out leaves a map with nothing painted under it. */
  private restore(): void {
    if (!this.state.painted) this.paint(mapBox(this.state.map, UNIT), null);
    this.state = this.stack.pop() ?? this.state;
    this.state.painted = true;
  }

  private transform(map: Matrix): void {
    this.state.map = compose(this.state.map, map);
    this.state.painted = false;
  }

  private graphicsState(entries: unknown): void {
    for (const [key, value] of Array.isArray(entries) ? (entries as [string, unknown][]) : []) {
      if (key === "ca") this.state.alpha = Number(value);
      if (key === "Font" && Array.isArray(value)) this.state.fontSize = Number(value[1]);
    }
  }

  private path([op, data, bounds]: unknown[]): void {
    this.state.painted = true;
    if (!FILLS.has(Number(op)) || !bounds) return;
    const [x0, y0, x1, y1] = [...(bounds as Iterable<number>)] as [number, number, number, number];
    const numbers = (data as ({ length: number } | null)[])[0]?.length ?? Number.POSITIVE_INFINITY;
    this.paint(mapBox(this.state.map, { left: x0, top: y0, right: x1, bottom: y1 }), numbers <= RECTANGLE_NUMBERS ? this.state.fill : null);
  }

  private paint(box: Box, colour: string | null): void {
    this.state.painted = true;
    this.paints.push({ box, colour, opaque: this.state.alpha > 0.95, order: this.order++ });
  }

  private move(x: number, y: number): void {
    this.line = this.text = compose(this.line, [1, 0, 0, 1, x, y]);
  }

  private show(glyphs: (Glyph | number | null)[]): void {
    const { state } = this;
    state.painted = true;
    let advance = 0;
    let text = "";
    for (const glyph of glyphs) {
      if (typeof glyph === "number") advance -= (glyph / 1000) * state.fontSize * state.scale;
      else if (glyph) {
        text += glyph.unicode;
        advance += ((glyph.width / 1000) * state.fontSize + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scale;
      }
    }
    const from = compose(state.map, compose(this.text, [1, 0, 0, 1, 0, state.rise]));
    const to = compose(state.map, compose(this.text, [1, 0, 0, 1, advance, state.rise]));
    this.text = compose(this.text, [1, 0, 0, 1, advance, 0]);
    const size = Math.abs(state.fontSize) * Math.hypot(from[2], from[3]);
    const run = { text, x: from[4], y: from[5], endX: to[4], endY: to[5], size, hidden: INVISIBLE_MODES.has(state.mode) || state.alpha < 0.05 || size < TINY };
    this.runs.push({ run, fill: state.fill, order: this.order++ });
  }

  finish(): PaintedRun[] {
    for (const { run, fill, order } of this.runs) {
      // The middle of the x-height: letters stand above their baseline.
      const [x, y] = [(run.x + run.endX) / 2, (run.y + run.endY) / 2 - run.size * 0.25];
      if (!holds(this.page, x, y)) run.hidden = true;
      let under: string | null = "#ffffff";
      for (const paint of this.paints) {
        if (!holds(paint.box, x, y)) continue;
        if (paint.order < order) under = paint.opaque ? paint.colour : null;
        else if (paint.opaque && paint.colour !== null && holds(paint.box, run.x, y) && holds(paint.box, run.endX, y)) run.hidden = true;
      }
      if (fill !== null && under !== null && alike(fill, under)) run.hidden = true;
    }
    return this.runs.map(({ run }) => run);
  }
}
