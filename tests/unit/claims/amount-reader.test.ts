import { expect, it } from "vitest";
import { readAmount, readsAmounts, withAmountsRead } from "@/app/cases/[slug]/_claims/claim-form/amount-reader";
import { EMPTY_DRAFT } from "@/app/cases/[slug]/_claims/claim-form/claim-draft";

const draft = (part: Partial<typeof EMPTY_DRAFT>) => ({ ...EMPTY_DRAFT, ...part });

it("reads the amounts of who saves before the reader is there, and touches nothing that somebody set", async () => {
  expect([readsAmounts(), readAmount("50", "fr")]).toEqual([false, {}]);
  const drafts = [
    { draft: draft({ answer: "50" }), type: "quantity" as const },
    { draft: draft({ answer: "des dizaines", low: "30" }), type: "quantity" as const },
    { draft: draft({ answer: "50" }), type: "text" as const },
    { draft: draft({ answer: "quelque chose" }), type: "quantity" as const },
  ];
  expect((await withAmountsRead(drafts, "fr")).map(({ low, best, high }) => [low, best, high])).toEqual([["50", "50", "50"], ["30", "", ""], ["", "", ""], ["", "", ""]]);
});

it("leaves what was emptied while the reader was there", async () => {
  expect(readsAmounts()).toBe(true);
  expect(await withAmountsRead([{ draft: draft({ answer: "50" }), type: "quantity" }], "fr")).toEqual([draft({ answer: "50" })]);
  expect(readAmount("au moins 40", "fr")).toEqual({ low: "40", best: "", high: "", qualifier: "at-least" });
});
