import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { ENGLISH_CHANGES } from "./cases/english-changes";
import { FRENCH_CHANGES } from "./cases/french-changes";

const described = (a: string, b: string): string[] =>
  compare(a, b)
    .filter(({ op }) => op !== "equal")
    .map((edit) => `${edit.op === "delete" ? `-${a.slice(...edit.a)}` : `+${b.slice(...edit.b)}`}:${edit.class}${edit.kinds ? `(${edit.kinds.join(", ")})` : ""}`);

describe("what changed, its class and what it touches", () => {
  it.each(FRENCH_CHANGES)("from %j to %j", (a, b, expected) => {
    expect(described(a, b)).toEqual(expected);
  });

  it.each(ENGLISH_CHANGES)("from %j to %j", (a, b, expected) => {
    expect(described(a, b)).toEqual(expected);
  });

  it("says the same of a sentence in the middle of a page", () => {
    const [before, after] = ["Le convoi a quitté la ville à l'aube, sous escorte, par la route du nord. ", " Personne n'a répondu aux appels de la rédaction avant la parution de ce texte."];
    for (const [a, b, expected] of [...FRENCH_CHANGES, ...ENGLISH_CHANGES]) {
      const kinds = (changes: readonly string[]): string[] => [...new Set(changes.flatMap((change) => /:[a-z]+(?:\(([^)]*)\))?$/.exec(change)?.[1]?.split(", ") ?? []))].sort();
      expect([a, ...kinds(described(before + a + after, before + b + after))]).toEqual([a, ...kinds(expected)]);
    }
  });

  it("names what was edited in a paragraph that moved", () => {
    const paragraph = (carts: number): string => `Deuxième alinéa : le convoi parti de la ville compte ${carts} camions et une centaine d'hommes en armes.`;
    const [first, last] = ["Premier alinéa : rien à signaler sur la route du nord ce matin.", "Troisième alinéa : le marché a rouvert à midi sous une pluie battante."];
    const edits = compare([first, paragraph(12), last].join("\n\n"), [paragraph(14), first, last].join("\n\n"));
    expect(edits.some((edit) => edit.class === "moved")).toBe(true);
    expect(edits.filter((edit) => edit.class === "content").map((edit) => edit.kinds)).toEqual([["number"], ["number"]]);
  });
});
