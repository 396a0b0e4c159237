import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { markChanges } from "@/lib/domain/comparison-view/changes";
import { packComparison } from "@/lib/domain/comparison-view/pack-comparison";
import { countEdits, packEdits, readEdit } from "@/lib/domain/comparison-view/packed-edits";
import { MOSTLY_OWN_WORDS, SHARED_WORDS_FILTER, sharedShare, sharedStretches } from "@/lib/domain/comparison-view/shared-words";
import { arbitraryText } from "../../support/arbitrary-text";

const COMMUNIQUE = "Nos hommes ont repris le pont de Tarkint à l’aube. Trente assaillants sont restés sur le terrain. Nous n’avons perdu personne.";
const ARTICLE = `La nuit a été longue dans le nord. « Nos hommes ont repris le pont de Tarkint à l’aube », écrit l’état-major, que rien ne vient confirmer. Des habitants joints par téléphone parlent d’une fusillade brève et de deux camions brûlés.`;

const share = (a: string, b: string): number => sharedShare({ a, b }, packEdits(compare(a, b)));
function stretches(a: string, b: string): string[] {
  const { edits, changes } = packComparison(a, b, new Set());
  return sharedStretches({ a }, edits, markChanges(edits, changes, countEdits(edits), SHARED_WORDS_FILTER)).map((index) => a.slice(...readEdit(edits, index).a).trim());
}

describe("words that two texts share", () => {
  it("are all of them in a text and itself, and none in texts without a word in common", () => {
    expect(share(COMMUNIQUE, COMMUNIQUE)).toBe(1);
    expect(share("aaa bbb ccc", "ddd eee fff")).toBe(0);
    expect(share("", COMMUNIQUE)).toBe(1);
  });

  it("are few in an article that quotes a communiqué, and the quoted words are the place to go to", () => {
    expect(share(COMMUNIQUE, ARTICLE)).toBeLessThan(MOSTLY_OWN_WORDS + 0.15);
    expect(stretches(COMMUNIQUE, ARTICLE)[0]).toContain("Nos hommes ont repris le pont de Tarkint à l’aube");
  });

  it("count as one where only their form differs", () => {
    expect(share("l'aube se lève", "l’aube se lève")).toBe(1);
  });

  it("are a share from 0 to 1 of any two texts", () => {
    fc.assert(
      fc.property(arbitraryText(40), arbitraryText(40), (a, b) => {
        const found = share(a, b);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });
});
