import { words } from "./svg";
import type { TimeLinePoint, TimeLineSeries } from "./time-line";

const SIZE = 11;
/** Between two names, in units of the picture. */
const LINE = 13;
const MOST_WIDE = 130;
/** Beyond, names cover what they name; the table beside the picture has them all. */
const MOST_NAMES = 12;

interface Place {
  readonly x: (at: number) => number;
  readonly y: (point: TimeLinePoint) => number | null;
  readonly width: number;
}

/** Each account's name beside its last sign, on the side where there is room; names that would meet make way downwards. */
export function seriesNames(series: readonly TimeLineSeries[], { x, y, width }: Place): string[] {
  const wide = Math.min(MOST_WIDE, width * 0.3);
  const placed: { from: number; to: number; y: number }[] = [];
  const named = series.flatMap(({ claimant, points }) => {
    const last = points.findLast((point) => y(point) !== null);
    const at = last && y(last);
    if (last === undefined || at === null || at === undefined) return [];
    return [{ name: claimant.name, cx: x((last.time.from + last.time.to) / 2), cy: at }];
  });
  if (named.length > MOST_NAMES) return [];
  return [...named]
    .sort((a, b) => a.cy - b.cy)
    .map(({ name, cx, cy }) => {
      const long = Math.min(wide, name.length * SIZE * 0.55);
      const left = cx + 12 + long > width;
      const [from, to] = left ? [cx - 12 - long, cx - 12] : [cx + 12, cx + 12 + long];
      let line = cy + 4;
      while (placed.some((other) => Math.abs(other.y - line) < LINE && other.from < to && from < other.to)) line += 1;
      placed.push({ from, to, y: line });
      return words(name, left ? to : from, line, { size: SIZE, anchor: left ? "end" : "start", halo: true, width: wide });
    });
}
