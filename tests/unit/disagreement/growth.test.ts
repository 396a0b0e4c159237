import { describe, expect, it } from "vitest";
import type { ComparedClaim } from "@/lib/domain/disagreement/types";
import { FactReader } from "@/lib/domain/disagreement/facts";
import { GroupedPairs } from "@/lib/domain/disagreement/grouped-pairs";
import { questionDisagreements } from "@/lib/domain/disagreement/question-disagreements";
import { claim, exact } from "./build";

const asked = { id: "q", text: "Soldiers killed", answerType: "quantity", unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null } as const;

/** Claims by many claimants with sixty different answers, each in its own words; one in fifty denies something. */
function many(count: number): ComparedClaim[] {
  return Array.from({ length: count }, (_, n) =>
    claim(exact(n % 60), {
      id: `c${n}`, by: `claimant ${n % 2_000}`, proposition: n % 10 === 0 ? "the same words" : `words of ${n}`, asOf: `2024-07-${String(1 + (n % 28)).padStart(2, "0")}`,
      presentation: n % 50 === 0 ? "denies" : "asserts",
    }),
  );
}

function comparisons(claims: readonly ComparedClaim[]): number {
  const reader = new FactReader(asked);
  return [...new GroupedPairs(claims.map((one) => reader.read(one))).blocks()].length;
}

describe("a large question", () => {
  it("takes comparisons by its distinct answers, not by its claims", () => {
    const few = comparisons(many(2_000));
    expect(few).toBeLessThan(12_000);
    // Ten times as many claims: every claimant now has ten, compared among themselves.
    expect(comparisons(many(20_000)) - few).toBeLessThan(2_000 * 55);
  });

  it("still counts every pair", () => {
    const count = 20_000;
    const { pairs } = questionDisagreements(asked, many(count), []);
    expect(Object.values(pairs).reduce((sum, of) => sum + of, 0)).toBe((count * (count - 1)) / 2);
  });
});
