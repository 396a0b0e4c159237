import type { DayRange } from "../claims/partial-date";
import type { ClaimFacts } from "./facts";
import type { ScopeField } from "./types";

const NONE: readonly ScopeField[] = [];

/** Ends that only one side names settle nothing: a period open on one side may be the same one. */
function periodsDiffer(a: DayRange | null, b: DayRange | null): boolean {
  return a !== null && b !== null && (endsDiffer(a.from, b.from) || endsDiffer(a.to, b.to));
}

function endsDiffer(x: number, y: number): boolean {
  return Number.isFinite(x) && Number.isFinite(y) && x !== y;
}

function differ(p: string, q: string): boolean {
  return p !== q && p !== "" && q !== "";
}

/**
 * The fields in which two claims are about different things. What neither the claim nor its question records is
 * unknown and differs from nothing.
 */
export function differingScopes(a: ClaimFacts, b: ClaimFacts): readonly ScopeField[] {
  const x = a.keys;
  const y = b.keys;
  const periods = periodsDiffer(x.period, y.period);
  const labels =
    differ(x.unit, y.unit) || differ(x.population, y.population) || differ(x.status, y.status) || differ(x.place, y.place);
  if (!labels && !periods) return NONE;
  const fields: ScopeField[] = (["unit", "population", "status", "place"] as const).filter((field) => differ(x[field], y[field]));
  return periods ? [...fields, "period"] : fields;
}
