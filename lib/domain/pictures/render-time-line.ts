import { formatDate, formatNumber, formatShortDate } from "../support/locale-format";
import { laneSign } from "./lane-shapes";
import type { PictureOptions } from "./render-svg";
import { seriesKey } from "./series-key";
import { roomForNames, seriesNames } from "./series-names";
import { PAPER, picture, rule, tag, words } from "./svg";
import type { Stretch, TimeLine, TimeLinePoint, TimeLineSeries } from "./time-line";

const WORDS = {
  fr: { event: "événement", published: "publié" },
  en: { event: "event", published: "published" },
} as const;

const NARROW = 480;
const SIGN = 12;
/** The ring of a statement: its radius. */
const RING = 4;
const TOP = 18;
const PLOT = 190;
const LANE = 30;

/**
 * How the accounts of a question moved, as SVG: time from left to right, values (or one lane per answer) upwards. The
 * event's days are a band, publications are strokes in a strip of their own, the day of a statement is a ring apart from
 * the day the answer speaks of.
 */
export function renderTimeLine(line: TimeLine, options: PictureOptions): string {
  const { locale, width, laneOf, linkOf } = options;
  const lanes = line.lanes.length > 0;
  const left = lanes ? Math.min(150, width * 0.34) : 62;
  // Where accounts end late, as most do, their names stand beyond the axis instead of on what came before.
  const right = width < NARROW ? 12 : roomForNames(line.series, { width, left, least: 16, most: 116 });
  const height = lanes ? line.lanes.length * LANE : PLOT;
  const strip = TOP + height + 14;
  const x = (at: number): number => left + at * (width - left - right);
  const y = (point: TimeLinePoint): number | null => {
    if (point.lane !== null) return TOP + (point.lane + 0.5) * LANE;
    return point.middle === null ? null : TOP + (1 - point.middle) * height;
  };
  const content: string[] = [];
  if (line.event) {
    const from = x(line.event.from);
    content.push(tag("rect", { x: from, y: TOP, width: Math.max(3, x(line.event.to) - from), height, fill: "currentColor", "fill-opacity": "0.08" }));
    content.push(words(WORDS[locale].event, from + 2, TOP - 5, { size: 11, faint: true }));
  }
  if (lanes) {
    for (const [index, label] of line.lanes.entries()) {
      content.push(rule(left, TOP + (index + 0.5) * LANE, width - right, TOP + (index + 0.5) * LANE));
      content.push(words(label, left - 8, TOP + (index + 0.5) * LANE + 4, { anchor: "end", size: 12, width: left - 12 }));
    }
  } else {
    for (const { value, at } of line.value.ticks) {
      content.push(rule(left, TOP + (1 - at) * height, width - right, TOP + (1 - at) * height));
      content.push(words(formatNumber(value, locale), left - 8, TOP + (1 - at) * height + 4, { anchor: "end", size: 12, faint: true }));
    }
  }
  content.push(words(WORDS[locale].published, left - 8, strip + 9, { anchor: "end", size: 11, faint: true }));
  content.push(rule(left, strip + 14, width - right, strip + 14, 0.5));
  // Fewer dates than ticks where the picture is narrow, so that they do not run into each other.
  const every = Math.max(1, Math.ceil((line.time.ticks.length * 84) / Math.max(1, width - left)));
  for (const [index, { date, at }] of line.time.ticks.entries()) {
    content.push(tag("line", { x1: x(at), y1: strip + 14, x2: x(at), y2: strip + 19, stroke: "currentColor", "stroke-opacity": "0.5" }));
    // The last one would run over the edge.
    const anchor = x(at) > width - 48 ? "end" : "middle";
    const room = anchor === "end" ? Math.min(x(at) + 12, width - 2) : x(at);
    if (index % every === 0) content.push(words(shortDate(date, options), room, strip + 33, { size: 11, anchor, faint: true }));
  }
  for (const series of line.series) content.push(...drawSeries(series, { x, y, strip, lane: laneOf(series.side.label), height, linkOf }));
  const bars = line.series.flatMap(({ points }) =>
    points.flatMap(({ range, time }) => (range === null ? [] : [{ x: x(middle(time)), top: TOP + (1 - range.high) * height, bottom: TOP + (1 - range.low) * height }])),
  );
  const rings = line.series.flatMap(({ points }) =>
    points.flatMap((point) => {
      const cy = y(point);
      const at = statedApart(point);
      return cy === null || at === null ? [] : [-RING, RING].map((side) => ({ x: x(at) + side, top: cy - RING, bottom: cy + RING }));
    }),
  );
  const { beside, keyed } = seriesNames(line.series, { x, y, width, left, bars: [...bars, ...rings] });
  const key = seriesKey(keyed, { top: strip + 48, width, laneOf });
  content.push(...beside, ...key.content);
  return picture(options.id, { width, height: strip + 42 + key.height }, options, linkOf !== undefined, content);
}

function shortDate(date: string, { locale, width }: PictureOptions): string {
  return width < NARROW ? formatShortDate(date, locale) : formatDate(date, locale);
}

interface SeriesPlace {
  readonly x: (at: number) => number;
  readonly y: (point: TimeLinePoint) => number | null;
  readonly strip: number;
  readonly lane: number;
  readonly height: number;
  readonly linkOf: PictureOptions["linkOf"];
}

const middle = ({ from, to }: Stretch): number => (from + to) / 2;

/** When a claim was said, where that is another moment than the one its answer speaks of. */
function statedApart({ placedBy, statement, time }: TimeLinePoint): number | null {
  return placedBy === "as-of" && statement && middle(statement) !== middle(time) ? middle(statement) : null;
}

function drawSeries(series: TimeLineSeries, { x, y, strip, lane, height, linkOf }: SeriesPlace): string[] {
  const { path, colour } = laneSign(lane);
  const placed = series.points.flatMap((point) => {
    const at = y(point);
    return at === null ? [] : [{ point, cx: x(middle(point.time)), cy: at }];
  });
  const way = placed.map(({ cx, cy }) => `${cx.toFixed(2)},${cy.toFixed(2)}`).join(" ");
  const drawn = placed.length > 1 ? [tag("polyline", { points: way, fill: "none", stroke: colour, "stroke-width": 1.5, "stroke-opacity": "0.7" })] : [];
  for (const { point, cx, cy } of placed) {
    const parts: string[] = [];
    if (point.range && point.range.low !== point.range.high) {
      const dash = point.range.lowOpen || point.range.highOpen ? { "stroke-dasharray": "4 3" } : {};
      parts.push(tag("line", { x1: cx, x2: cx, y1: TOP + (1 - point.range.low) * height, y2: TOP + (1 - point.range.high) * height, stroke: colour, "stroke-width": 2, ...dash }));
    }
    if (point.time.from !== point.time.to) {
      parts.push(tag("line", { x1: x(point.time.from), x2: x(point.time.to), y1: cy, y2: cy, stroke: colour, "stroke-width": 2, "stroke-opacity": "0.6" }));
    }
    const stated = statedApart(point);
    if (stated !== null) {
      parts.push(tag("circle", { cx: x(stated), cy, r: RING, fill: "none", stroke: colour, "stroke-width": 1.5 }));
    }
    for (const publication of point.publications) {
      parts.push(tag("line", { x1: x(middle(publication)), x2: x(middle(publication)), y1: strip, y2: strip + 12, stroke: colour, "stroke-width": 2.5 }));
    }
    // Hollow where the account names no such value: a filled sign would be read as its estimate.
    const look = point.named ? { fill: colour } : { fill: PAPER, stroke: colour, "stroke-width": 1.5 };
    parts.push(tag("path", { d: path, ...look, transform: `translate(${(cx - SIGN / 2).toFixed(2)} ${(cy - SIGN / 2).toFixed(2)})` }));
    const link = linkOf?.(point.claimId) ?? null;
    drawn.push(link === null ? tag("g", {}, ...parts) : tag("a", { href: link, "aria-label": series.claimant.name }, ...parts));
  }
  return drawn;
}
