import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/text/fold";
import { arbitraryText } from "../../support/arbitrary-text";

describe("fold", () => {
  it.each([
    ["l\u2019arm\u00E9e", "l'arm\u00E9e"],
    ["\u00AB\u00A0oui\u00A0\u00BB \u201Cnon\u201D", '" oui " "non"'],
    ["1\u202F500", "1 500"],
    ["6\u20137 \u2212 8", "6-7 - 8"],
    ["\u0153uvre \u0152uvre \u0152UVRE et c\u00E6tera", "oeuvre Oeuvre OEUVRE et caetera"],
    ["o\uFB03ciel \uFB02eur", "officiel fleur"],
    ["con\u00ADfir\u200Bm\u00E9\uFEFF", "confirm\u00E9"],
    ["e\u0301te\u0301", "\u00E9t\u00E9"],
    ["dit-il\u2026", "dit-il..."],
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["oui -- non, mot---mot, git --all", "oui - non, mot-mot, git --all"],
    // Two dashes of any kind are as much one as two hyphens.
    ["mot-\u2014mot, mot\u2014\u2014mot, oui -\u00AD- non, mot--\u2116", "mot-mot, mot-mot, oui - non, mot-No"],
    // What is not seen keeps no accent from its letter, and what a sign is written for takes it.
    ["\u0152\u00AD\u0301 \u2116\u0301", "O\u00C9 N\u00F3"],
    ["1\u1D49\u02B3 m\u00B2", "1er m2"],
    // What stands between the letter and its raised figure is not seen.
    ["m\u200B\u00B2 \u0639\u202C\u2070 e\u0301\u00B2", "m2 \u06390 \u00E92"],
    ["\uFF21\uFF22\uFF11", "AB1"],
  ])("folds %j to %j", (text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it.each(["10\u00B2", "1\u00BD", "5,000", "--all"])("keeps %j, whose plain form would say something else", (text) => {
    expect(fold(text).text).toBe(text);
  });

  it("folds white space, case, accents and hyphens on request", () => {
    expect(fold(" a \r\n\u00A0b ", { spaces: "single" }).text).toBe(" a b ");
    expect(fold(" a \r\n\u00A0b ", { spaces: "none" }).text).toBe("ab");
    expect(fold("\u00C9l\u00E8ve A\u0300", { accents: "strip", letterCase: "lower" }).text).toBe("eleve a");
    expect(fold("porte\u2011parole", { hyphens: "space" }).text).toBe("porte parole");
    expect(fold("porte-parole", { hyphens: "drop" }).text).toBe("porteparole");
  });

  it("maps a folded range back to exactly what it came from", () => {
    const text = "x \u{1F600} \u00ABl\u2019\u0153u\u00ADvre\u00BB \u2026";
    const folded = fold(text);
    const at = folded.text.indexOf("oeuvre");
    expect(text.slice(...folded.toOriginal(at, at + 6))).toBe("\u0153u\u00ADvre");
    expect(text.slice(...folded.toOriginal(at, at + 1))).toBe("\u0153");
    expect(folded.fromOriginal(text.indexOf("vre"))).toBe(folded.text.indexOf("vre"));
  });

  it("is idempotent, and its map is monotone and stays inside the text, on any text", () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const folded = fold(text);
        expect(fold(folded.text).text).toBe(folded.text);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const [start, end] = folded.toOriginal(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(folded.fromOriginal(start)).toBeLessThanOrEqual(i);
          last = start;
        }
      }),
    );
  });

  it("gives composed and decomposed texts the same fold", () => {
    fc.assert(
      fc.property(arbitraryText(20), (text) => {
        expect(fold(text.normalize("NFD")).text).toBe(fold(text.normalize("NFC")).text);
      }),
    );
  });
});
