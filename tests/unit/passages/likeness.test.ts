import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness } from "@/lib/domain/passages/likeness";
import { Vocabulary } from "@/lib/domain/passages/vocabulary";

const between = (one: string, other: string, least = 0): number => {
  const vocabulary = new Vocabulary();
  return likeness(vocabulary, vocabulary.cut(one), vocabulary.cut(other), least);
};

describe("how much of the wording of two sentences agrees", () => {
  it("counts words put in by their own length alone, wherever they stand", () => {
    const [short, added] = ["Appelez la capitainerie du port", " avant midi, sans faute,"];
    const inside = between(short, short.replace(" la", `${added} la`));
    expect(inside).toBeGreaterThan(0.6);
    expect(Math.abs(inside - between(short, short + added))).toBeLessThan(0.06);
  });

  it("gives little for small words that stand in the same order by chance", () => {
    const scattered = between("le chat de la voisine a vu un oiseau", "le prix de la tonne a un peu baissé");
    expect(scattered).toBeLessThan(0.3);
    expect(between("", "le prix")).toBe(0);
  });

  it("is the same both ways, at most 1, and as given above the least asked for", () => {
    const words = fc.array(fc.constantFrom("pont", "ponts", "fermé", "fermée", "le", "de", "route", "12", "lundi"), { maxLength: 12 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
        const score = between(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(between(other, one)).toBeCloseTo(score, 10);
        // Of less than what is asked for, nothing may be said.
        expect([score, ...(score < least ? [0] : [])]).toContain(between(one, other, least));
      }),
    );
  });
});
