import { words } from "./svg";
import { fitText, textWidth } from "./text-width";
import type { TimeLinePoint, TimeLineSeries } from "./time-line";

const SIZE = 11;
/** Between two names, in units of the picture. */
const LINE = 13;
const MOST_WIDE = 130;
/** Beyond, names cover what they name, and numbers stand for them. */
const MOST_NAMES = 8;
/** As many on a picture as wide as a phone. */
const MOST_NAMES_NARROW = 4;
const NARROW = 480;
/** Beyond, numbers do as well; the table beside the picture has them all. */
const MOST_KEYS = 30;

/** What is drawn besides the signs, such as the bar of a range: names keep away from it where they can. */
export interface Drawn {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Place {
  readonly x: (at: number) => number;
  readonly y: (point: TimeLinePoint) => number | null;
  readonly width: number;
  /** Where what is drawn begins: the words of the axis stand before it. */
  readonly left?: number;
  readonly bars?: readonly Drawn[];
}

/** What a name covers: `y` is the line its letters stand on. */
interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Half of a sign with its outline, and from there to a name. */
const SIGN = 7;
const GAP = 12;
/** Letters rise that far above their line. */
const RISE = 9;
/** As bad as that far away, in units of the picture. */
const ON_BAR = 1.5 * LINE;
/** Lines above and below the sign's own that a name may take, the nearest first. */
const LINES = [0, -1, 1, -2, 2, -3, 3].map((line) => line * LINE);

/** Between two names on one line, or they read as one. */
const SPACE = 8;

const meets = (a: Box, b: Box): boolean => Math.abs(a.y - b.y) < LINE && a.from < b.to + SPACE && b.from < a.to + SPACE;
const crosses = (name: Box, bar: Drawn): boolean => name.from < bar.x + 2 && name.to > bar.x - 2 && name.y > bar.top && name.y - RISE < bar.bottom;
const covers = (name: Box, sign: { cx: number; cy: number }): boolean =>
  name.from < sign.cx + SIGN && name.to > sign.cx - SIGN && name.y > sign.cy - SIGN && name.y - RISE < sign.cy + SIGN;

/** The first line from a box downwards that is free. */
function below(box: Box, free: (box: Box) => boolean): Box {
  let lower = box;
  while (!free(lower)) lower = { ...lower, y: lower.y + 1 };
  return lower;
}

/** What stands beside the last signs, and the accounts that have a number there, in the order of the numbers from 1. */
export interface SeriesNames {
  readonly beside: readonly string[];
  readonly keyed: readonly TimeLineSeries[];
}

interface Sign {
  readonly cx: number;
  readonly cy: number;
}

/**
 * Each account's name beside its last sign, where it is on no other name and on no sign. Where they are too many for that,
 * numbers from top to bottom, to be explained in a list.
 */
export function seriesNames(series: readonly TimeLineSeries[], place: Place): SeriesNames {
  const { x, y, width, left = 0, bars = [] } = place;
  const signsOf = ({ points }: TimeLineSeries): Sign[] =>
    points.flatMap((point) => {
      const cy = y(point);
      return cy === null ? [] : [{ cx: x((point.time.from + point.time.to) / 2), cy }];
    });
  const ends = series
    .flatMap((one) => signsOf(one).slice(-1).map((sign) => ({ one, sign })))
    .sort((a, b) => a.sign.cy - b.sign.cy || a.sign.cx - b.sign.cx);
  const taken = { signs: series.flatMap(signsOf), bars, left, width };
  if (ends.length <= (width < NARROW ? MOST_NAMES_NARROW : MOST_NAMES)) {
    const wide = widest(width);
    return { beside: placeTexts(ends.map(({ one, sign }) => ({ text: fitText(one.claimant.name, SIZE, wide), sign })), taken, false), keyed: [] };
  }
  if (ends.length > MOST_KEYS) return { beside: [], keyed: [] };
  return { beside: placeTexts(ends.map(({ sign }, index) => ({ text: String(index + 1), sign })), taken, true), keyed: ends.map(({ one }) => one) };
}

/**
 * Room to keep free right of the plot, in units of the picture, so that each account's name or number fits behind its last sign:
 * as much as the signs that end late need, and no more than `most`.
 */
export function roomForNames(series: readonly TimeLineSeries[], { width, left, least, most }: { readonly width: number; readonly left: number; readonly least: number; readonly most: number }): number {
  const named = series.length <= (width < NARROW ? MOST_NAMES_NARROW : MOST_NAMES);
  const needed = series.map(({ claimant, points }, index) => {
    const last = points.findLast(({ middle, lane }) => middle !== null || lane !== null);
    if (!last) return 0;
    const at = (last.time.from + last.time.to) / 2;
    const long = named ? textWidth(fitText(claimant.name, SIZE, widest(width)), SIZE, false) : textWidth(String(index + 1), SIZE, true);
    // From left + at * (width - left - room) + GAP + long <= width.
    return at === 0 ? 0 : width - left - (width - left - GAP - long) / at;
  });
  return Math.min(most, Math.max(least, ...needed));
}

const widest = (width: number): number => Math.min(MOST_WIDE, width * 0.3);

interface Taken {
  readonly signs: readonly Sign[];
  readonly bars: readonly Drawn[];
  readonly left: number;
  readonly width: number;
}

/** Texts beside their signs, from top to bottom; where everything is taken, below the texts that are in the way. */
function placeTexts(texts: readonly { readonly text: string; readonly sign: Sign }[], { signs, bars, left, width }: Taken, bold: boolean): string[] {
  const placed: Box[] = [];
  const free = (box: Box): boolean => !placed.some((other) => meets(box, other));
  return texts.map(({ text, sign: { cx, cy } }) => {
    const long = textWidth(text, SIZE, bold);
    const spans = [[cx + GAP, cx + GAP + long], [cx - GAP - long, cx - GAP]].flatMap(([from = 0, to = 0]) => (from >= left && to <= width ? [{ from, to }] : []));
    const wanted = spans[0] ?? { from: Math.max(0, width - long), to: width };
    const places = LINES.flatMap((line) => spans.map((span): Box => ({ ...span, y: cy + 4 + line })));
    const clear = places.filter((box) => box.y >= RISE && free(box) && !signs.some((sign) => covers(box, sign)));
    // A name on a bar is still read as its sign's; one that is two lines away may be read as another's.
    const [found] = clear
      .map((box) => ({ box, far: Math.abs(box.y - cy - 4) + (bars.some((bar) => crosses(box, bar)) ? ON_BAR : 0) }))
      .sort((a, b) => a.far - b.far)
      .map(({ box }) => box);
    const box = found ?? below({ ...wanted, y: cy + 4 }, free);
    placed.push(box);
    const isBefore = box.to <= cx;
    return words(text, isBefore ? box.to : box.from, box.y, { size: SIZE, anchor: isBefore ? "end" : "start", halo: true, bold });
  });
}
