import { compare } from "../comparison/compare";

/** A piece of a passage's old and new words. */
export interface DiffPart {
  readonly op: "equal" | "insert" | "delete";
  /** Its place among the parts. */
  readonly index: number;
  readonly text: string;
}

/** What changed between a passage's words and those found in their place, from the first to the last. */
export function smallDiff(before: string, after: string): DiffPart[] {
  return compare(before, after).map(({ op, a, b }, index) => ({ op, index, text: op === "insert" ? after.slice(...b) : before.slice(...a) }));
}
