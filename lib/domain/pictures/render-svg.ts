import { formatNumber, type Locale } from "../support/locale-format";
import { laneSign } from "./lane-shapes";
import type { RangePlot, RangePlotRow } from "./range-plot";
import { picture, rule, tag, words } from "./svg";
import { fillLines } from "./text-width";

/** How a picture is to be drawn. Units are CSS pixels at 100 %. */
export interface PictureOptions {
  readonly locale: Locale;
  /** Tells the ids of one picture on a page from another's. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** 360 for a phone: names then stand above the bars. */
  readonly width: number;
  /** The lane of a side, so that it looks alike on every view of the case. */
  readonly laneOf: (side: string | null) => number;
  /** Where a claim's quote is; left out in exports. */
  readonly linkOf?: (claimId: string) => string | null;
}

const SILENT = { fr: "silencieux", en: "silent" } as const;
const ALL_SILENT = { fr: "Silencieux :", en: "Silent:" } as const;
const MORE_SILENT = {
  fr: (count: number) => (count === 1 ? "et un autre" : `et ${count} autres`),
  en: (count: number) => `and ${count} more`,
} as const;
/** Silent parties that are named below the plot, the height of a line of them, and the size of its letters. */
const NAMED_SILENT = 30;
const SILENT_LINE = 18;
const SILENT_SIZE = 12;
const NARROW = 480;
const SIGN = 12;

/**
 * A range plot as SVG: one line per claim, a bar from low to high, a sign at the best value, a closed end as a stop and
 * an open one as an arrow. Colours come from the page's lanes, with the light theme's where there is no page.
 *
 * @param answerOf the answer of a row in words, shown beside its bar
 */
export function renderRangePlot(plot: RangePlot, options: PictureOptions, answerOf: (row: RangePlotRow) => string | null): string {
  const { locale, width, laneOf, linkOf } = options;
  const narrow = width < NARROW;
  const left = narrow ? 8 : Math.min(210, width * 0.3);
  const right = narrow ? 8 : Math.min(230, width * 0.3);
  const rowHeight = narrow ? 46 : 30;
  const top = 10;
  const bottom = top + plot.rows.length * rowHeight;
  const silent = silentLines(plot.silent, width, locale);
  const x = (at: number): number => left + at * (width - left - right);
  const axis = plot.axis.ticks.flatMap(({ value, at }) => [
    rule(x(at), top - 4, x(at), bottom),
    words(formatNumber(value, locale), x(at), bottom + 18, { size: 12, anchor: "middle", faint: true }),
  ]);
  const rows = plot.rows.map((row, index) => {
    const y = top + index * rowHeight + (narrow ? 31 : rowHeight / 2);
    const drawn = drawRow(row, { x, y, left, right, width, narrow, lane: laneOf(row.side.label), answer: answerOf(row) ?? SILENT[locale] });
    const link = row.claimId === null ? null : (linkOf?.(row.claimId) ?? null);
    const name = `${row.claimant.name}, ${answerOf(row) ?? SILENT[locale]}`;
    return link === null ? tag("g", {}, ...drawn) : tag("a", { href: link, "aria-label": name }, ...drawn);
  });
  return picture(options.id, { width, height: bottom + 28 + (silent.length === 0 ? 0 : silent.length * SILENT_LINE + 8) }, options, linkOf !== undefined, [
    ...axis,
    rule(left, bottom, width - right, bottom, 0.5),
    ...rows,
    ...silent.map((line, index) => words(line, narrow ? left : 0, bottom + 46 + index * SILENT_LINE, { size: SILENT_SIZE, italic: true, faint: true })),
  ]);
}

/** Room for typefaces that are wider than the interface's: an exported picture is set in whatever its reader has. */
const SPARE = 0.85;

/** The silent parties as text: a row each would be longer than the plot. */
function silentLines(names: readonly string[], width: number, locale: Locale): string[] {
  if (names.length === 0) return [];
  const named = names.slice(0, NAMED_SILENT);
  const more = names.length - named.length;
  const parts = named.map((name, index) => (index === names.length - 1 ? `${name}.` : index === named.length - 1 ? name : `${name},`));
  return fillLines([ALL_SILENT[locale], ...parts, ...(more > 0 ? [`${MORE_SILENT[locale](more)}.`] : [])], SILENT_SIZE, (width - 16) * SPARE);
}

interface RowPlace {
  readonly x: (at: number) => number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly narrow: boolean;
  readonly lane: number;
  readonly answer: string;
}

function drawRow(row: RangePlotRow, { x, y, left, right, width, narrow, lane, answer }: RowPlace): string[] {
  const { path, colour } = laneSign(lane);
  const labelY = narrow ? y - 14 : y + 4;
  // Before the name is cut: the mark must not be lost.
  const name = row.ownScope.length > 0 ? `* ${row.claimant.name}` : row.claimant.name;
  const sign = (cx: number, cy: number): string => tag("path", { d: path, fill: colour, transform: `translate(${(cx - SIGN / 2).toFixed(2)} ${(cy - SIGN / 2).toFixed(2)})` });
  const parts = [
    // The whole line is the target, not only its strokes.
    tag("rect", { x: 0, y: narrow ? y - 29 : y - 14, width, height: narrow ? 44 : 28, fill: "transparent" }),
    sign(narrow ? left + SIGN / 2 : SIGN / 2, labelY - 4.5),
    words(name, narrow ? left + 18 : 18, labelY, { width: narrow ? width * 0.5 : left - 26 }),
    words(answer, narrow ? width - 8 : width - right + 10, labelY, {
      anchor: narrow ? "end" : "start", width: narrow ? width * 0.42 : right - 14, bold: row.kind === "range", italic: row.kind === "silent", faint: row.kind === "silent",
    }),
  ];
  if (!row.bar) return parts;
  const [low, high] = row.bar;
  const from = x(low.at);
  const to = x(high.at);
  const stroke = { stroke: colour, "stroke-width": 2.5 };
  const point = from === to && !low.open && !high.open;
  if (!point) {
    parts.push(tag("line", { x1: from, y1: y, x2: to, y2: y, ...stroke, ...(row.vague && !low.open && !high.open ? { "stroke-dasharray": "6 3" } : {}) }));
    parts.push(low.open ? arrow(from, y, -1, colour) : tag("line", { x1: from, y1: y - 6, x2: from, y2: y + 6, ...stroke }));
    parts.push(high.open ? arrow(to, y, 1, colour) : tag("line", { x1: to, y1: y - 6, x2: to, y2: y + 6, ...stroke }));
  }
  if (row.best || point) parts.push(sign(row.best ? x(row.best.at) : from, y));
  return parts;
}

/** An open end: no bound was said on this side. */
function arrow(x: number, y: number, direction: 1 | -1, colour: string): string {
  return tag("path", { d: `M${(x - direction * 9).toFixed(2)} ${y - 6}L${x.toFixed(2)} ${y}L${(x - direction * 9).toFixed(2)} ${y + 6}`, fill: "none", stroke: colour, "stroke-width": 2.5 });
}
