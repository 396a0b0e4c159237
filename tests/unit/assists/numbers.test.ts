import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers } from "@/lib/domain/assists/numbers/numbers";

const values = (text: string, lang: "fr" | "en" = "fr") => readNumbers(text, lang).map(({ value }) => value);

describe("readNumbers", () => {
  it.each([
    ["soixante-dix-sept", [77]],
    ["quatre-vingt-dix-neuf", [99]],
    ["quatre vingts", [80]],
    ["septante-deux", [72]],
    ["cent vingt et un", [121]],
    ["deux-cent-trois", [203]],
    ["mille neuf cent vingt", [1920]],
    ["dix-neuf cent quatorze", [1914]],
    ["trois mille millions", [3e9]],
    ["un milliard vingt-cinq millions", [1_025_000_000]],
    ["deux millions et demi", [2_500_000]],
    ["2,5 millions", [2_500_000]],
    ["1.500 et 1 500", [1500, 1500]],
    ["1\u202f234\u202f567,89", [1_234_567.89]],
    ["mille mille deux cent", [1000, 1200]],
    ["vingt, trente", [20, 30]],
    ["mille et une", [1001]],
    ["deux virgule trois millions", [2_300_000]],
    ["douze pour cent", [12]],
    ["trois douzaines", [36]],
    ["une demi-douzaine", [6]],
    ["dix centièmes de seconde", [0.1]],
    ["deux tiers", [2 / 3]],
    ["douze virgule zéro cinq", [12.05]],
    ["vingt et unième", [21]],
    ["le 2e et le 1er", [2, 1]],
    ["moins quinze", [-15]],
  ])("reads %j in French as %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ["two hundred and fifty thousand", [250_000]],
    ["twenty-five hundred", [2500]],
    ["1,500 or 1.5", [1500, 1.5]],
    ["a hundred", [100]],
    ["three million two hundred thousand", [3_200_000]],
    ["the 21st", [21]],
  ])("reads %j in English as %j", (text, expected) => {
    expect(values(text, "en")).toEqual(expected);
  });

  it("gives spans that slice to their text and do not overlap", () => {
    const piece = fc.constantFrom("mille", "deux", "cent", "vingt", "et", "un", "-", " ", "1", "000", ",", ".", "é", "e\u0301", "’", "\u00a0", "million", "🜨", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom("fr" as const, "en" as const), (pieces, lang) => {
        const text = pieces.join("");
        let last = 0;
        for (const item of readNumbers(text, lang)) {
          expect(text.slice(item.start, item.end)).toBe(item.text);
          expect(item.start).toBeGreaterThanOrEqual(last);
          expect(item.end).toBeGreaterThan(item.start);
          last = item.end;
        }
      }),
    );
  });
});
