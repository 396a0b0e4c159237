import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { changes } from "../../support/edits";
import { REEXTRACTIONS, SAMPLE } from "../../support/reextractions";

describe("compare, on a text that was extracted again", () => {
  it.each(REEXTRACTIONS)("reports no change of content: %s", (_, change) => {
    const other = change(SAMPLE);
    expect(other).not.toBe(SAMPLE);
    const content = (a: string, b: string): string[] => changes(compare(a, b), a, b).filter((line) => !/:(?:typography|whitespace)$/.test(line));
    expect(content(SAMPLE, other)).toEqual([]);
    expect(content(other, SAMPLE)).toEqual([]);
  });

  it.each([
    ["Les autorités du cercle", "Les auto-\nrités du cercle"],
    ["Les routes de l'ouest sont rouvertes", "Les routes de l'ouest sont rou-\n  vertes"],
  ])("sees no content in a word parted at a line end, the last of its paragraph or not: %j", (line, parted) => {
    const [a, b] = [`${line}\n\nLe marché reste fermé.`, `${parted}\n\nLe marché reste fermé.`];
    for (const edits of [compare(a, b), compare(b, a)]) expect(edits.filter((edit) => edit.class === "content")).toEqual([]);
  });

  it("still sees the one figure that changed under all of them", () => {
    for (const [, change] of REEXTRACTIONS) {
      const other = change(SAMPLE).replace("6", "9");
      const edits = compare(SAMPLE, other).filter((edit) => edit.class === "content");
      expect(edits.map((edit) => edit.kinds)).toEqual([["number"], ["number"]]);
    }
  });

  it.each([
    ["10² hommes", "102 hommes"],
    ["1½ mois", "11/2 mois"],
    ["pas confirmé", "confirmé"],
    ["git --all", "git -all"],
    ["été", "ete"],
    ["Le Maire", "le maire"],
    ["5,000", "5 000"],
  ])("does not take %j for %j", (a, b) => {
    expect(compare(a, b).some((edit) => edit.class === "content")).toBe(true);
  });
});
