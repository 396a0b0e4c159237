import type { Approximation } from "../lexicon/approximators";
import type { Bounds, QualifiedBounds, Qualifier } from "./quantity";

/**
 * The convention that turned words into bounds, so that a reader can dispute it: low is the strict logical lower bound
 * of the words, high a pragmatic upper bound.
 */
export type Convention =
  | "exact"
  | "about-quarter" | "about-tenth" | "nearly"
  | "more-than" | "at-least" | "fewer-than" | "at-most"
  | "range"
  | "order-of-magnitude" | "several" | "uncounted-many" | "withheld" | "no-figure";

/** Bounds and the convention they rest on. */
export interface ConventionalBounds extends QualifiedBounds {
  readonly convention: Convention;
}

function bounds(convention: Convention, qualifier: Qualifier, { low, best, high }: Bounds): ConventionalBounds {
  return { convention, qualifier, low, best, high };
}

export function exactly(value: number): ConventionalBounds {
  return bounds("exact", "exact", { low: value, best: value, high: value });
}

/** Both ends of a range, which name no best; a range of one value is that value. */
export function between(low: number, high: number): ConventionalBounds {
  return bounds("range", "range", { low, best: null, high });
}

/** "une vingtaine": a quarter either way, [15, 25]. */
export function collective(value: number): ConventionalBounds {
  return bounds("about-quarter", "about", spread(value, 0.25));
}

/** "plusieurs dizaines", "des centaines": from two of the unit to the last whole number below ten of it; a dozen reaches 99 too. */
export function magnitude(unit: number): ConventionalBounds {
  return bounds("order-of-magnitude", "vague", { low: 2 * unit, best: null, high: 10 ** (Math.floor(Math.log10(unit) + 1e-9) + 1) - 1 });
}

/** "plusieurs", "quelques": two or more. */
export const SEVERAL = bounds("several", "vague", { low: 2, best: null, high: null });
/** "de nombreux", "beaucoup de": no bound is said, so none is given. */
export const UNCOUNTED = bounds("uncounted-many", "vague", { low: null, best: null, high: null });
/** "un nombre important de": there were some, and the number is withheld. */
export const WITHHELD = bounds("withheld", "vague", { low: 1, best: null, high: null });
/** "aucun bilan": no figure was given, which is not a figure of nought. */
export const NO_FIGURE = bounds("no-figure", "none-given", { low: null, best: null, high: null });

/**
 * Bounds of one number with what is said before or after it.
 *
 * @param continuous measured rather than counted ("plus de 50 %"): strictly more than N has no next whole number, so low stays N.
 */
export function approximate(value: number, how: Approximation, continuous = false): ConventionalBounds {
  const step = continuous || !Number.isInteger(value) ? 0 : 1;
  switch (how) {
    case "exactly":
      return exactly(value);
    case "around":
      return oneSignificantDigit(value)
        ? bounds("about-quarter", "about", spread(value, 0.25))
        : bounds("about-tenth", "about", spread(value, 0.1));
    case "nearly":
      return bounds("nearly", "about", { ...spread(value, oneSignificantDigit(value) ? 0.25 : 0.1), high: value });
    case "above":
      return bounds("more-than", "at-least", { low: value + step, best: null, high: null });
    case "from":
      return bounds("at-least", "at-least", { low: value, best: null, high: null });
    case "below":
      return bounds("fewer-than", "at-most", { low: null, best: null, high: Math.max(0, value - step) });
    case "up-to":
      return bounds("at-most", "at-most", { low: null, best: null, high: value });
  }
}

/**
 * What is said around a collective, a range or an order of magnitude: "plus d'une vingtaine" counts from the figure named,
 * "au moins plusieurs dizaines" only opens the upper end.
 */
export function approximateBounds(said: ConventionalBounds, how: Approximation, continuous = false): ConventionalBounds {
  if (how === "exactly" || said.qualifier === "none-given") return said;
  if (said.best !== null) return approximate(said.best, how, continuous);
  if (how === "above" || how === "from") {
    return said.low === null ? said : bounds("at-least", "at-least", { low: said.low, best: null, high: null });
  }
  if (how === "below" || how === "up-to") {
    return said.high === null ? said : bounds("at-most", "at-most", { low: null, best: null, high: said.high });
  }
  return said;
}

function spread(value: number, share: number): Bounds {
  if (!Number.isInteger(value)) return { low: rounded(value * (1 - share)), best: value, high: rounded(value * (1 + share)) };
  return { low: Math.ceil(value * (1 - share)), best: value, high: Math.floor(value * (1 + share)) };
}

/** Without the noise of binary fractions: 7.9 and a tenth is 8.69. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A round number ("environ 20", "près de 300") is meant more loosely than 25 or 4 600. */
function oneSignificantDigit(value: number): boolean {
  return value > 0 && /^[1-9]0*$/.test(String(value));
}
