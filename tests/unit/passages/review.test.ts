import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { nearestPlace } from "@/lib/domain/passages/nearest-place";
import { holdsFor, sourceChange, type PassageReview } from "@/lib/domain/passages/review";
import { smallDiff } from "@/lib/domain/passages/small-diff";
import { arbitraryText } from "@/tests/support/arbitrary-text";

const pairOfTexts = fc.tuple(arbitraryText(), arbitraryText());

describe("the small difference of a passage", () => {
  it("gives both wordings back, character by character", () => {
    fc.assert(
      fc.property(pairOfTexts, ([before, after]) => {
        const parts = smallDiff(before, after);
        expect(parts.filter(({ op }) => op !== "insert").map(({ text }) => text).join("")).toBe(before);
        expect(parts.filter(({ op }) => op !== "delete").map(({ text }) => text).join("")).toBe(after);
      }),
    );
  });
});

describe("the place of what went", () => {
  it("is within the new text, never goes back, and is exact where the text is unchanged", () => {
    fc.assert(
      fc.property(pairOfTexts, ([before, after]) => {
        const edits = compare(before, after);
        let last = 0;
        for (let offset = 0; offset <= before.length; offset++) {
          const place = nearestPlace(edits, offset);
          expect(place).toBeGreaterThanOrEqual(last);
          expect(place).toBeLessThanOrEqual(after.length);
          last = place;
        }
        const kept = edits.filter(({ op }) => op === "equal");
        expect(kept.map(({ a }) => nearestPlace(edits, a[0]))).toEqual(kept.map(({ b }) => b[0]));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an answer given for an earlier capture", () => {
  const answered = (answer: PassageReview["answer"], words: string | null = "six morts") => ({ answer, words });

  it.each([
    ["words gone that do not come back", "gone", "orphaned", null, true],
    ["words replaced that change again", "now", "edited", "neuf morts", true],
    ["words gone that come back", "gone", "exact", "six morts", false],
    ["words that still said it and stand as they were", "still", "edited", "six morts", true],
    ["words that still said it and changed again", "still", "edited", "neuf morts", false],
    ["words that still said it and went", "still", "orphaned", null, false],
    ["no answer", null, "edited", "six morts", false],
  ] as const)("%s", (_case, answer, status, words, holds) => {
    expect(holdsFor(answered(answer), { status, words })).toBe(holds);
  });
});

describe("what those who cite a passage must know", () => {
  const review = { current: true, status: "edited", answer: null } as const;

  it("is that nobody has looked, or that the words are gone; nothing where they stand or a reviewer found what stands for them", () => {
    expect(sourceChange(review)).toBe("unreviewed");
    expect(sourceChange({ ...review, answer: "gone" })).toBe("gone");
    for (const quiet of [{ status: "exact" }, { status: "typographic" }, { current: false }, { answer: "still" }, { answer: "now" }] as const) {
      expect(sourceChange({ ...review, ...quiet })).toBeNull();
    }
  });
});
