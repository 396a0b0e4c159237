import { describe, expect, it } from "vitest";
import { conditionalForm } from "@/lib/domain/lexicon/french-conditional";
import { readLefff } from "../../support/lefff";

describe("conditionalForm", () => {
  const conditionals = new Set<string>();
  const imperfects = new Set<string>();
  for (const verb of Object.values(readLefff())) {
    for (const slot of [2, 5]) {
      const conditional = verb.C?.[slot];
      if (conditional?.endsWith("t")) conditionals.add(conditional);
      const imperfect = verb.I?.[slot];
      if (imperfect && /rai(?:en)?t$/.test(imperfect)) imperfects.add(imperfect);
    }
  }

  it("knows more than 99.7 % of the conditionals of LEFFF", () => {
    const missed = [...conditionals].filter((form) => !conditionalForm(form));
    expect(conditionals.size).toBeGreaterThan(15_000);
    expect(missed.length / conditionals.size).toBeLessThan(0.003);
  });

  it("takes fewer than 1 % of the imperfects in -rait for one", () => {
    const taken = [...imperfects].filter((form) => !conditionals.has(form) && conditionalForm(form));
    expect(imperfects.size).toBeGreaterThan(1000);
    expect(taken.length / imperfects.size).toBeLessThan(0.01);
  });

  it.each(["montrait", "entraient", "ouvrait", "retrait", "portrait", "extrait", "trait", "tirait", "vrai", "ignorait", "ferment"])("%s is none", (word) => {
    expect(conditionalForm(word)).toBeNull();
  });

  it.each([
    ["serait", "ser", false],
    ["auraient", "aur", true],
    ["permettrait", "permettr", false],
    ["contraindraient", "contraindr", true],
    ["irait", "ir", false],
  ])("%s", (word, stem, plural) => {
    expect(conditionalForm(word)).toEqual({ stem, plural });
  });
});
