import { laneSign } from "./lane-shapes";
import { tag, words } from "./svg";
import { fitText, textWidth } from "./text-width";
import type { TimeLineSeries } from "./time-line";

const SIZE = 12;
const LINE = 18;
/** From the beginning of an entry: where its number ends, its sign and its name begin. */
const NUMBER = 16;
const SIGN = 22;
const NAME = 40;
const BETWEEN = 14;

/**
 * The list that says which account has which number on a picture, each with its side's sign, in columns from top to bottom.
 * @param top where it begins, in units of the picture
 * @returns what is drawn, and how high it is: nothing of no accounts
 */
export function seriesKey(keyed: readonly TimeLineSeries[], { top, width, laneOf }: { top: number; width: number; laneOf: (side: string | null) => number }): { content: string[]; height: number } {
  if (keyed.length === 0) return { content: [], height: 0 };
  const longest = Math.max(...keyed.map(({ claimant }) => textWidth(claimant.name, SIZE)));
  const columns = Math.max(1, Math.min(keyed.length, Math.floor((width + BETWEEN) / (NAME + longest + BETWEEN))));
  const rows = Math.ceil(keyed.length / columns);
  const column = (width + BETWEEN) / columns;
  const content = keyed.flatMap(({ claimant, side }, index) => {
    const left = Math.floor(index / rows) * column;
    const line = top + (index % rows) * LINE + SIZE;
    const { path, colour } = laneSign(laneOf(side.label));
    return [
      words(String(index + 1), left + NUMBER, line, { size: SIZE, anchor: "end", bold: true }),
      tag("path", { d: path, fill: colour, transform: `translate(${(left + SIGN).toFixed(2)} ${(line - 10).toFixed(2)})` }),
      words(fitText(claimant.name, SIZE, column - BETWEEN - NAME), left + NAME, line, { size: SIZE }),
    ];
  });
  return { content, height: rows * LINE + 12 };
}
