import { words } from "./svg";
import { fitText, textWidth } from "./text-width";
import type { TimeLinePoint, TimeLineSeries } from "./time-line";

const SIZE = 11;
/** Between two names, in units of the picture. */
const LINE = 13;
const MOST_WIDE = 130;
/** Beyond, names cover what they name; the table beside the picture has them all. */
const MOST_NAMES = 12;

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

/**
 * Each account's name beside its last sign, where it is on no other name and on no sign; where everything is taken, below the
 * names that are in the way.
 */
export function seriesNames(series: readonly TimeLineSeries[], { x, y, width, bars = [] }: Place): string[] {
  const wide = Math.min(MOST_WIDE, width * 0.3);
  const signOf = (point: TimeLinePoint): { cx: number; cy: number }[] => {
    const cy = y(point);
    return cy === null ? [] : [{ cx: x((point.time.from + point.time.to) / 2), cy }];
  };
  const named = series.flatMap(({ claimant, points }) => points.flatMap(signOf).slice(-1).map((last) => ({ name: fitText(claimant.name, SIZE, wide), ...last })));
  if (named.length > MOST_NAMES) return [];
  const signs = series.flatMap(({ points }) => points.flatMap(signOf));
  const placed: Box[] = [];
  const free = (box: Box): boolean => !placed.some((other) => meets(box, other));
  return [...named]
    .sort((a, b) => a.cy - b.cy)
    .map(({ name, cx, cy }) => {
      const long = textWidth(name, SIZE);
      const spans = [[cx + GAP, cx + GAP + long], [cx - GAP - long, cx - GAP]].flatMap(([from = 0, to = 0]) => (from >= 0 && to <= width ? [{ from, to }] : []));
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
      const left = box.to <= cx;
      return words(name, left ? box.to : box.from, box.y, { size: SIZE, anchor: left ? "end" : "start", halo: true });
    });
}
