import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutsPair } from "@/lib/domain/text/characters";
import { TokenKind, tokenise } from "@/lib/domain/text/tokens";
import { arbitraryText } from "../../support/arbitrary-text";

const pieces = (text: string): string[] => {
  const { count, starts } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], starts[i + 1]));
};
const words = (text: string): string[] => pieces(text).filter((piece) => piece.trim() !== "");

describe("tokenise", () => {
  it.each([
    ["d’Azawad, l'armée", ["d’", "Azawad", ",", "l'", "armée"]],
    ["aujourd'hui n’a", ["aujourd'hui", "n’", "a"]],
    ["don't stop O’Brien", ["don't", "stop", "O’Brien"]],
    ["1 500 hommes", ["1 500", "hommes"]],
    ["1\u202F234\u202F567,89 €", ["1\u202F234\u202F567,89", "€"]],
    ["1'234'567", ["1'234'567"]],
    ["5,000 or 2,5 or 3.14.", ["5,000", "or", "2,5", "or", "3.14", "."]],
    ["en 2024 300 morts", ["en", "2024", "300", "morts"]],
    ["12/05/2024 et 2024-05-12", ["12/05/2024", "et", "2024-05-12"]],
    ["le 12 mai 2024, 300 morts", ["le", "12 mai 2024", ",", "300", "morts"]],
    ["le 1er août", ["le", "1er août"]],
    ["en mars 2024 puis", ["en", "mars 2024", "puis"]],
    ["On May 12, 2024 and", ["On", "May 12, 2024", "and"]],
    ["12\u00A0mai\n2024", ["12\u00A0mai\n2024"]],
    ["mai 12 300", ["mai", "12 300"]],
    ["6-7 morts", ["6", "-", "7", "morts"]],
    ["à 10h30, le 1er", ["à", "10h30", ",", "le", "1er"]],
    ["con\u00ADfirmé e\u0301te\u0301", ["con\u00ADfirmé", "e\u0301te\u0301"]],
    ["a\u{1F468}\u200D\u{1F469}b", ["a", "\u{1F468}\u200D\u{1F469}", "b"]],
    ["\u{1F1EB}\u{1F1F7}\u{1F1F2}\u{1F1F1}", ["\u{1F1EB}\u{1F1F7}", "\u{1F1F2}\u{1F1F1}"]],
    ["Mac ... (((", ["Mac", "...", "((("]],
    ["中文字", ["中", "文", "字"]],
    ["于2024年12月3日", ["于", "2024年12月3日"]],
    ["3月4日に5年で6個", ["3月4日", "に", "5", "年", "で", "6", "個"]],
    ["_très_ git_basics 1_000", ["_", "très", "_", "git", "_", "basics", "1_000"]],
  ])("cuts %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("leaves a pair whole behind a lone half that is like its first", () => {
    expect([...tokenise("\ud83d\u{1F468}").starts]).toEqual([0, 1, 3]);
  });

  it("covers any text without gap or overlap and never cuts a surrogate pair", () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        const { count, starts } = tokenise(text);
        expect(pieces(text).join("")).toBe(text);
        for (let i = 0; i < count; i++) {
          expect(starts[i + 1]).toBeGreaterThan(starts[i] ?? Infinity);
          expect(cutsPair(text, starts[i] ?? -1)).toBe(false);
        }
      }),
    );
  });

  it("tells kinds apart", () => {
    const { kinds } = tokenise("Le 3\r\n!");
    expect([...kinds]).toEqual([TokenKind.word, TokenKind.space, TokenKind.number, TokenKind.line, TokenKind.mark]);
  });
});
