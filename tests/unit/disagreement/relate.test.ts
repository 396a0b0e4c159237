import { describe, expect, it } from "vitest";
import { relate } from "@/lib/domain/disagreement/relate";
import { renderExplanation } from "@/lib/domain/disagreement/explain/render-explanation";
import type { Relation } from "@/lib/domain/disagreement/types";
import { claim, question } from "./build";
import { CHOICE_AND_TEXT_PAIRS, DATE_PAIRS, STANCE_PAIRS, YES_NO_PAIRS } from "./pairs-of-other-kinds";
import { QUANTITY_PAIRS, type Pair } from "./pairs-of-quantities";

const TABLES: Record<string, Pair[]> = {
  quantities: QUANTITY_PAIRS,
  "yes and no": YES_NO_PAIRS,
  dates: DATE_PAIRS,
  "choices and words": CHOICE_AND_TEXT_PAIRS,
  stances: STANCE_PAIRS,
};

const titled = (pair: Pair): string => {
  const [a, b, expected, first = {}, second = {}] = pair;
  const show = (answer: Pair[0], parts: object): string => [answer.answer ?? "∅", ...Object.values(parts)].join(" ");
  return `${show(a, first)} | ${show(b, second)} → ${expected}`;
};

describe.each(Object.entries(TABLES))("relate: %s", (_, pairs) => {
  it.each(pairs.map((pair) => [titled(pair), pair] as const))("%s", (_title, [a, b, expected, first, second, on]) => {
    const asked = on ?? question("quantity");
    const left = claim(a, { by: "A", ...first });
    const right = claim(b, { by: "B", ...second });
    const forth = relate(asked, left, right);
    const back = relate(asked, right, left);
    expect([forth.relation, back.relation]).toEqual([expected, expected]);
    expect(back.comparable).toBe(forth.comparable);
    expect(forth.scopes === undefined).toBe(forth.explanation.differs.length === 0);
    for (const locale of ["fr", "en"] as const) {
      const sentence = renderExplanation(forth.explanation, locale);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|null|Infinity|NaN/);
      for (const account of forth.explanation.accounts) expect(sentence).toContain(account.claimant);
    }
  });
});

describe("the tables", () => {
  const all = Object.values(TABLES).flat();

  it("hold at least 150 pairs", () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  it("hold every relation", () => {
    const relations: Relation[] = ["agreement", "overlap", "spread", "contradiction", "scope-mismatch", "update", "denial", "retraction", "silence"];
    expect(new Set(all.map(([, , expected]) => expected))).toEqual(new Set(relations));
  });
});
