import type { GramIndex } from "./gram-index";
import type { Compared } from "./map-through";

/** What anchoring with the old text rests on; the indexes of what changed on either side are built when first needed. */
export interface Ground extends Compared {
  readonly changedOld: () => GramIndex;
  readonly changedNew: () => GramIndex;
}

/** Lead over the next place, in resemblance or in context, below which two places are as good as each other. */
export const LEAD = 0.06;

/** Places shown when none is taken. */
export const SHOWN = 5;
