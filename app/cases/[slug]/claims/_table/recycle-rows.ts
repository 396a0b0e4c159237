/** A drawn row: which row of the list an element shows. */
export interface Place {
  /** The element, by a number that it keeps whichever row it shows. */
  readonly slot: number;
  /** The row's place in the list, from 0. */
  readonly index: number;
}

/**
 * Gives rows that come into sight the elements of those that left it: to change a text costs a browser a fraction of what a new
 * element does. While somebody scrolls elements stay in their order, since moving them costs as much; at rest they are in the
 * order of the list, in which assistive technology reads them.
 *
 * @param indexes the rows to draw, each once, ascending
 */
export function recycleRows(before: readonly Place[], indexes: readonly number[], scrolling: boolean): Place[] {
  const wanted = new Set(indexes);
  const drawn = new Set(before.map(({ index }) => index));
  const arriving = indexes.filter((index) => !drawn.has(index)).values();
  const places = before.flatMap((place): Place[] => {
    if (wanted.has(place.index)) return [place];
    const { done, value } = arriving.next();
    return done ? [] : [{ slot: place.slot, index: value }];
  });
  let slot = Math.max(-1, ...before.map((place) => place.slot));
  for (const index of arriving) places.push({ slot: ++slot, index });
  return scrolling ? places : places.toSorted((a, b) => a.index - b.index);
}
