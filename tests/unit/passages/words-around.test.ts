import { describe, expect, it } from "vitest";
import { wordsAfter, wordsBefore } from "@/lib/domain/passages/words-around";

describe("the words around a passage", () => {
  it("are whole, and say by an ellipsis that there are more", () => {
    expect(wordsBefore("Le préfet parle d’une situation maîtrisée, ", 14)).toBe("…maîtrisée, ");
    expect(wordsAfter(", selon un élu local qui demande", 14)).toBe(", selon un…");
    expect([wordsBefore("tout est dit", 14), wordsAfter("tout est dit", 14)]).toEqual(["tout est dit", "tout est dit"]);
  });

  it("keep the line ends that stand inside", () => {
    expect(wordsBefore("Un mot. Deux mots.\n\n", 9)).toBe("…mots.\n\n");
  });

  it("are cut inside where no blank is near, between characters", () => {
    expect(wordsBefore("🚒".repeat(60), 101)).toBe(`…${"🚒".repeat(50)}`);
    expect(wordsAfter("🚒".repeat(60), 101)).toBe(`${"🚒".repeat(50)}…`);
    expect(wordsAfter("军队表示袭击造成六人死亡", 6)).toBe("军队表示袭击…");
  });
});
