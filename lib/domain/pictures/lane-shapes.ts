/** One lane's sign: a shape in a 12 by 12 box, and a colour with the light theme's value for where there is no theme. */
export interface LaneSign {
  readonly path: string;
  readonly colour: string;
}

const SHAPES = [
  "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z",
  "M1.5 1.5h9v9h-9Z",
  "M6 .8 11.5 10.6H.5Z",
  "M6 .3 11.7 6 6 11.7.3 6Z",
  "M6 11.2.5 1.4h11Z",
  "M4.2 .8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4Z",
  "M3 1h6l2.8 5L9 11H3L.2 6Z",
  "M6 .2 7.5 4.1 11.8 4.4 8.4 7.1 9.6 11.3 6 8.9 2.4 11.3 3.6 7.1.2 4.4 4.5 4.1Z",
] as const;

const COLOURS = ["#005f99", "#a94400", "#006b51", "#95416f", "#755600", "#50555c", "#5b4bb0", "#5d6100"] as const;

/**
 * The sign of a lane, as app/_ui/lane-mark.tsx draws it. After the eighth the colours come again, each with another shape, so
 * that no two of 64 lanes look alike.
 */
export function laneSign(lane: number): LaneSign {
  const colour = wrap(lane);
  const shape = wrap(colour + Math.floor(lane / SHAPES.length));
  return { path: SHAPES[shape] ?? SHAPES[0], colour: `var(--lane-${colour + 1}, ${COLOURS[colour] ?? COLOURS[0]})` };
}

const wrap = (index: number): number => ((index % SHAPES.length) + SHAPES.length) % SHAPES.length;
