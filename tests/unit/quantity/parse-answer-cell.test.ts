import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnswerCell } from "@/lib/domain/quantity/parse-answer-cell";
import { boundsProblem } from "@/lib/domain/quantity/quantity";

type Row = readonly [cell: string, low: number | null, best: number | null, high: number | null, convention: string];

const CELLS: readonly Row[] = [
  ["50", 50, 50, 50, "exact"],
  ["1 500", 1500, 1500, 1500, "exact"],
  ["1\u202f500", 1500, 1500, 1500, "exact"],
  ["1.500", 1500, 1500, 1500, "exact"],
  ["1,500", 1500, 1500, 1500, "exact"],
  ["2,5 millions", 2_500_000, 2_500_000, 2_500_000, "exact"],
  ["2.5 million", 2_500_000, 2_500_000, 2_500_000, "exact"],
  ["soixante-dix-sept", 77, 77, 77, "exact"],
  ["500+", 500, null, null, "at-least"],
  ["500 ou plus", 500, null, null, "at-least"],
  ["50 morts au moins", 50, null, null, "at-least"],
  ["at least 10", 10, null, null, "at-least"],
  [">50", 51, null, null, "more-than"],
  [">= 50", 50, null, null, "at-least"],
  ["≥50", 50, null, null, "at-least"],
  ["plus de 50", 51, null, null, "more-than"],
  ["plus d’une vingtaine", 21, null, null, "more-than"],
  ["<10", null, null, 9, "fewer-than"],
  ["jusqu'à 40", null, null, 40, "at-most"],
  ["~625", 563, 625, 687, "about-tenth"],
  ["environ 20", 15, 20, 25, "about-quarter"],
  ["une vingtaine", 15, 20, 25, "about-quarter"],
  ["un millier", 750, 1000, 1250, "about-quarter"],
  ["près de 200", 150, 200, 200, "nearly"],
  ["6–7", 6, null, 7, "range"],
  ["6-7", 6, null, 7, "range"],
  ["entre 50 et 60 soldats", 50, null, 60, "range"],
  ["300 à 311 millions", 3e8, null, 311e6, "range"],
  ["plusieurs dizaines", 20, null, 99, "order-of-magnitude"],
  ["des centaines de milliers", 200_000, null, 999_999, "order-of-magnitude"],
  ["dozens", 24, null, 99, "order-of-magnitude"],
  ["plusieurs", 2, null, null, "several"],
  ["beaucoup", null, null, null, "uncounted-many"],
  ["un nombre important", 1, null, null, "withheld"],
  ["un nombre important de morts", 1, null, null, "withheld"],
  ["a significant number", 1, null, null, "withheld"],
  ["a handful", 2, null, null, "several"],
  ["une poignée de soldats", 2, null, null, "several"],
  ["a few soldiers", 2, null, null, "several"],
  ["+10", 10, null, null, "at-least"],
  ["min. 10", 10, null, null, "at-least"],
  ["max 10", null, null, 10, "at-most"],
  ["50 (est.)", 38, 50, 62, "about-quarter"],
  ["est. 30", 23, 30, 37, "about-quarter"],
  ["90 min", 90, 90, 90, "exact"],
  ["aucun bilan", null, null, null, "no-figure"],
  ["aucun bilan officiel", null, null, null, "no-figure"],
  ["no official toll", null, null, null, "no-figure"],
  ["unknown", null, null, null, "no-figure"],
  ["0", 0, 0, 0, "exact"],
  ["aucun mort", 0, 0, 0, "exact"],
  ["personne", 0, 0, 0, "exact"],
  ["approx. 300", 225, 300, 375, "about-quarter"],
  ["300-ish", 225, 300, 375, "about-quarter"],
  ["fifty-odd", 38, 50, 62, "about-quarter"],
  ["84 max", null, null, 84, "at-most"],
  ["over 60 percent", 60, null, null, "more-than"],
  ["plus de 60 %", 60, null, null, "more-than"],
  ["30 pour cent", 30, 30, 30, "exact"],
  ["<5%", null, null, 5, "fewer-than"],
  ["plus de 20 mais moins de 30", 21, null, 29, "range"],
  ["more than 20 but fewer than 30", 21, null, 29, "range"],
  ["20 ± 5", 15, 20, 25, "range"],
  ["At least 17, including 3 children", 17, null, null, "at-least"],
  ["17, dont 3 enfants", 17, 17, 17, "exact"],
  ["21 (14 men; 7 women)", 21, 21, 21, "exact"],
  ["20 [1]", 20, 20, 20, "exact"],
  ["Unknown.", null, null, null, "no-figure"],
  ["not disclosed", null, null, null, "no-figure"],
  ["le bilan n’a pas été communiqué", null, null, null, "no-figure"],
];

describe("parseAnswerCell", () => {
  it.each(CELLS)("reads %j as [%s, %s, %s] by %s", (cell, low, best, high, convention) => {
    expect(parseAnswerCell(cell)).toMatchObject({ low, best, high, convention, verbatim: cell });
  });

  it.each(["", "   ", "oui", "the army", "2024-10-03", "12/05/2024", "50 Russes et 10 Maliens", "84 fighters and 47 soldiers", "-5", "−5", "- 5", "~-5", "about -5", "environ −20", "un tiers", "a quarter of them", "50 (or 84)", "12 confirmed, 30 feared"])(
    "refuses %j, which is no single amount",
    (cell) => {
      expect(parseAnswerCell(cell)).toBeNull();
    },
  );

  it("reads a comma by the language only where it does not group thousands", () => {
    expect(parseAnswerCell("2,5", "fr")?.best).toBe(2.5);
    expect(parseAnswerCell("1,500", "fr")?.best).toBe(1500);
  });

  it("gives bounds that stand for any cell", () => {
    const words = fc.constantFrom(
      "50", "plus de", "entre", "et", "à", "-", "–", "une", "vingtaine", "dizaines", "de", "milliers", "environ", "millions", "0", ">", "~",
      "1.500", "2,5", "aucun", "bilan", "un nombre important", "dozens", "at least", "half a dozen", "+", "%", "/",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 7 }).map((list) => list.join(" "))), (cell) => {
        const reading = parseAnswerCell(cell);
        expect(reading === null ? null : boundsProblem(reading)).toBeNull();
      }),
    );
  });
});
