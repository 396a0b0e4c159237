import { foldLabel } from "./fold-label";

/** The lane of accounts whose side is not recorded: apart from every side's. */
export const UNSIDED_LANE = 5;

/** Lanes that have a colour of their own. */
const COLOURS = 8;

/** Lanes given to sides, in this order; UNSIDED_LANE is left out. */
const LANES = [0, 1, 2, 3, 4, 6, 7] as const;

/**
 * Which lane (a shape and a colour, without rank) a side has, the same on every view of the case: sides are ordered by
 * name, not by who came first. Sides that differ only in case or accents are one. Beyond seven, a lane's colour comes again with
 * another shape.
 */
export function sideLanes(actors: readonly { readonly side: string | null }[]): (side: string | null) => number {
  const keys = [...new Set(actors.flatMap(({ side }) => (side === null ? [] : [foldLabel(side)])))].sort();
  return (side) => {
    const at = side === null ? -1 : keys.indexOf(foldLabel(side));
    return at === -1 ? UNSIDED_LANE : (LANES[at % LANES.length] ?? UNSIDED_LANE) + COLOURS * Math.floor(at / LANES.length);
  };
}
