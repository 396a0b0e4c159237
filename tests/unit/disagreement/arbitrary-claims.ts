import * as fc from "fast-check";
import type { Presentation } from "@/lib/domain/claims/types";
import type { ComparedClaim } from "@/lib/domain/disagreement/types";
import { about, atLeast, atMost, claim, exact, noFigure, nothing, range, says, vague, withheld } from "./build";

const number = fc.integer({ min: 0, max: 12 });

const answer = fc.oneof(
  number.map((value) => exact(value)),
  fc.tuple(number, number).map(([low, width]) => range(low, low + width)),
  number.map((value) => about(value, Math.max(0, value - 1), value + 1)),
  number.map((value) => atLeast(value)),
  number.map((value) => atMost(value)),
  fc.tuple(number, number).map(([low, width]) => vague("some", low, low + width)),
  fc.constantFrom(withheld("a number"), noFigure(), nothing, says("heavy losses"), says("light losses")),
);

const maybe = <T>(...values: T[]): fc.Arbitrary<T | null> => fc.constantFrom<T | null>(null, ...values);

/** Claims on a quantity question that often meet: few claimants, scopes, dates and small numbers. */
export const arbitraryClaims: fc.Arbitrary<ComparedClaim[]> = fc
  .array(
    fc.record({
      answer,
      by: fc.constantFrom("A", "B", "C"),
      presentation: fc.constantFrom<Presentation | undefined>(undefined, "asserts", "reports", "denies", "retracts", "silent"),
      population: maybe("Russes", "Russians", "Maliens"),
      status: maybe("killed", "casualties"),
      periodFrom: maybe("2024-07", "2024-07-25"),
      asOf: maybe("2024-07-25", "2024-07-28", "2024-07"),
      statementDate: maybe("2024-07-26", "2024-07-29"),
      proposition: fc.constantFrom("", "Fifty died", "fifty died."),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((rows) => rows.map(({ answer, ...parts }, index) => claim(answer, { id: `c${index}`, side: parts.by === "C" ? "x" : parts.by, ...parts })));

/** The same claim with every figure multiplied. */
export function scaled(of: ComparedClaim, factor: number): ComparedClaim {
  const times = (value: number | null): number | null => (value === null ? null : value * factor);
  return { ...of, low: times(of.low), best: times(of.best), high: times(of.high) };
}
