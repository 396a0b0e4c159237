import type { CountedStatus } from "../lexicon/status";

/** How the words qualify the figure. `vague`: words of an order or a withheld number; `none-given`: no figure at all. */
export type Qualifier = "exact" | "about" | "at-least" | "at-most" | "range" | "vague" | "none-given";

/** Unknown is null, never 0. Where known: low ≤ best ≤ high, none negative. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** Bounds with how they were said. */
export interface QualifiedBounds extends Bounds {
  readonly qualifier: Qualifier;
}

/** An amount as an account gives it. */
export interface Quantity extends QualifiedBounds {
  /** The exact words. */
  readonly verbatim: string;
  /** Of measure or of what is counted ("km", "personnes"); null is not said. */
  readonly unit: string | null;
  /** Who or what is counted ("personnels russes"). */
  readonly population: string | null;
  readonly status: CountedStatus | null;
  /** ISO 8601, as precise as known: the moment the figure holds for, not the day it was said. */
  readonly asOf: string | null;
}

/** Why bounds cannot stand, or null where they can. */
export type BoundsProblem = "not-finite" | "negative" | "out-of-order" | "figure-without-words";

/** Checks the invariants of {@link Bounds}; `none-given` must carry no figure. */
export function boundsProblem(bounds: QualifiedBounds): BoundsProblem | null {
  const given = [bounds.low, bounds.best, bounds.high].filter((value) => value !== null);
  if (given.some((value) => !Number.isFinite(value))) return "not-finite";
  if (given.some((value) => value < 0)) return "negative";
  if (given.some((value, index) => index > 0 && value < (given[index - 1] ?? 0))) return "out-of-order";
  return bounds.qualifier === "none-given" && given.length > 0 ? "figure-without-words" : null;
}

/** A number exists and is withheld ("un nombre important"): low 1, nothing else. */
export function isWithheld(bounds: QualifiedBounds): boolean {
  return bounds.qualifier === "vague" && bounds.low === 1 && bounds.best === null && bounds.high === null;
}
