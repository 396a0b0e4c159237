import type { QuantityItem } from "../quantities/quantities";

/** Before a small number these resume what was named before: « les deux alliés », "their three sons". « des » is « de les » there. */
const DEFINITE = /(?<![\p{L}\p{M}])(?:les|ces|ses|leurs|nos|vos|mes|aux|des|the|these|those|its|their|our|his|her|my|your)\s+$/iu;

/** The longest of those words and the spaces after it, in UTF-16 units. */
const REACH = 12;

/** Beyond it even a definite number is news: « les 47 militaires ». */
const SMALL = 10;

/** Whether a number only points back at things that were named before, and so is no answer to how many there were. Whoever was killed or wounded counts always. */
export function isResumed(text: string, { start, low, high, status }: Pick<QuantityItem, "start" | "low" | "high" | "status">): boolean {
  return status === null && low !== null && low === high && high <= SMALL && DEFINITE.test(text.slice(Math.max(0, start - REACH), start));
}
