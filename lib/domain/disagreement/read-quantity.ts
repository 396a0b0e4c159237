import type { Answer } from "../claims/types";
import type { RangeValue } from "./value";

/** Qualifiers under which the bounds are what was said, not a convention for a vague word. */
const DEFINITE = new Set(["", "exact", "range"]);

/** The range that bounds and their qualifier leave open; null without any bound. */
export function readQuantity({ low, best, high, qualifier: said }: Pick<Answer, "low" | "best" | "high" | "qualifier">): RangeValue | null {
  if (low === null && best === null && high === null) return null;
  const qualifier = said ?? "";
  const onlyBest = low === null && high === null;
  const from = low ?? (onlyBest && qualifier !== "at-most" ? best : null) ?? -Infinity;
  const to = high ?? (onlyBest && qualifier !== "at-least" ? best : null) ?? Infinity;
  return { kind: "quantity", low: from, high: to, best, vague: !DEFINITE.has(qualifier) || !Number.isFinite(from) || !Number.isFinite(to) };
}
