import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "@/lib/domain/search/parse-query";
import { QUERY_LENGTH, QUERY_TERMS } from "@/lib/domain/search/search-query";
import { arbitraryText } from "@/tests/support/arbitrary-text";

const word = (text: string) => ({ text, kind: "word" });
const phrase = (text: string) => ({ text, kind: "phrase" });

describe("a typed query", () => {
  it.each([
    ["Kidal colonne", [word("Kidal"), word("colonne")], [], []],
    ["la chute de l’aérodrome", [word("chute"), word("aérodrome")], [], []],
    ["la le", [word("la"), word("le")], [], []],
    ["N’Djamena", [word("N’Djamena")], [], []],
    ["Tin-Zaouâtène -drone", [word("Tin-Zaouâtène")], [word("drone")], []],
    ['"aucun bilan" -"bilan officiel"', [phrase("aucun bilan")], [phrase("bilan officiel")], []],
    ["« aucun bilan », morts", [phrase("aucun bilan"), word("morts")], [], []],
    ["“no toll", [phrase("no toll")], [], []],
    ["citation:puits", [word("puits")], [], ["quote"]],
    ['question:"qui tient" acteur:Wagner', [phrase("qui tient"), word("Wagner")], [], ["question", "actor"]],
    ["http://example.org", [word("http://example.org")], [], []],
    ["Tinz*", [{ text: "Tinz", kind: "prefix" }], [], []],
    ["(morts) … !", [word("morts")], [], []],
    ["mort Mort MORT", [word("MORT")], [], []],
    ["- -- \"\" «»", [], [], []],
    ["", [], [], []],
  ])("%s", (typed, all, none, fields) => {
    expect(parseQuery(typed)).toEqual({ all, none, fields });
  });

  it("is understood whatever it is, within its limits, and only in words that were typed", () => {
    const hostile = fc.oneof(arbitraryText(), fc.string({ unit: fc.constantFrom(..."-\"'*:()&|!<>\\ ab«»%_é\u0000".split("")) }));
    fc.assert(
      fc.property(hostile, (typed) => {
        const { all, none } = parseQuery(typed);
        const terms = [...all, ...none];
        expect(terms.length).toBeLessThanOrEqual(QUERY_TERMS);
        for (const { text } of terms) {
          expect(text.length).toBeLessThanOrEqual(QUERY_LENGTH * 2);
          expect(text).toMatch(/[\p{L}\p{N}]/u);
          expect(text).not.toContain("\u0000");
          expect(typed.slice(0, QUERY_LENGTH).replaceAll("\u0000", " ").replace(/\p{Surrogate}/gu, " ").normalize("NFC").replace(/[\u202f\u00a0]/gu, " ")).toContain(text);
        }
      }),
    );
  });

  it("means the same when its parts are typed again", () => {
    const plain = fc.array(fc.constantFrom("Kidal", "puits", "colonne", "drone", "GSIM"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(plain, plain, (wanted, unwanted) => {
        const { all, none } = parseQuery([...wanted, ...unwanted.map((text) => `-${text}`)].join(" "));
        expect(all.map(({ text }) => text)).toEqual([...new Set(wanted)]);
        expect(none.map(({ text }) => text)).toEqual([...new Set(unwanted)]);
      }),
    );
  });
});
