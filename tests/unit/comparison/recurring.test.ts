import { describe, expect, it } from "vitest";
import { compare } from "@/lib/domain/comparison/compare";
import { learnRecurring, recurringSegments, type SourceComparison } from "@/lib/domain/comparison/recurring";

const comparison = (source: string, a: string, b: string): SourceComparison => ({ source, a, b, edits: compare(a, b) });

const BOX = "Abonnez-vous à notre lettre : 25 000 lecteurs la reçoivent chaque matin à 7 heures.\n\n";

/** A publication that renamed a field, added a box and, in every article, corrected the same toll. */
const articles = ["Kidal", "Ménaka", "Gao", "Tessit"].map((place) =>
  comparison(
    place,
    `Lieu de l'incident : ${place}\n\nUne attaque a fait 15 morts près de ${place}.\n\nLa ville de ${place} est calme depuis.`,
    `Endroit : ${place}\n\nUne attaque a fait 6 morts près de ${place}.\n\n${BOX}La ville de ${place} est calme depuis.`,
  ),
);

const recurring = (one: SourceComparison, learnt: ReadonlySet<string>): string[] =>
  recurringSegments(one, learnt).map(({ a, b }) => `${one.a.slice(...a)} → ${one.b.slice(...b)}`);

describe("learnRecurring", () => {
  it("folds relabelled fields and boxes, figures inside a box and all", () => {
    const [first] = articles;
    expect(first && recurring(first, learnRecurring(articles))).toEqual(["Lieu de l'incident → Endroit", ` → ${BOX}`]);
  });

  it("never folds a changed figure, however many articles have it", () => {
    const folded = articles.flatMap((one) => recurring(one, learnRecurring(articles)));
    expect(folded.filter((change) => change.includes("15"))).toEqual([]);
  });

  it("needs several sources, and counts captures of one source once", () => {
    const [first] = articles;
    const same = [first, first, first, first].flatMap((one) => one ?? []);
    expect(learnRecurring(same).size).toBe(0);
    expect(learnRecurring(articles.slice(0, 2)).size).toBe(0);
  });
});
