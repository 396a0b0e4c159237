import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSnippet } from "@/lib/domain/search/cut-snippet";
import { findMarks, wordForms } from "@/lib/domain/search/find-marks";
import { isSameName } from "@/lib/domain/search/same-name";
import { possibleNames, widenQuery } from "@/lib/domain/search/widen-query";
import { parseQuery } from "@/lib/domain/search/parse-query";
import { arbitraryText } from "@/tests/support/arbitrary-text";

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const marked = (text: string, ...runs: string[]) => findMarks(text, runs.map((run) => run.split(" ")), same).map(([start, end]) => text.slice(start, end));

describe("marks", () => {
  it("are words, runs of words and hyphenated words as one", () => {
    expect(marked("Kidal, le puits ; KIDAL.", "kidal")).toEqual(["Kidal", "KIDAL"]);
    expect(marked("aucun bilan. Aucun, bilan officiel", "aucun bilan")).toEqual(["aucun bilan", "Aucun, bilan"]);
    expect(marked("à Tin-Zaouâtène hier", "tinzaouâtène")).toEqual(["Tin-Zaouâtène"]);
    expect(marked("Africa Corps, Africa", "africa", "africa corps")).toEqual(["Africa Corps", "Africa"]);
    expect(wordForms("l’après-midi")).toEqual(["l", "après", "aprèsmidi", "midi"]);
  });

  it("stay inside the text, in order, apart, and on whole words", () => {
    fc.assert(
      fc.property(arbitraryText(), fc.constantFrom("morts", "Kidal ne", "le la", "con\u00ADfirm\u00E9"), (text, run) => {
        let last = 0;
        for (const [start, end] of findMarks(text, [run.split(" ")], same)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}][^]*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("a snippet", () => {
  it("is a stretch of the text with its marks, and never half a character", () => {
    fc.assert(
      fc.property(arbitraryText(200), fc.integer({ min: 20, max: 120 }), (text, length) => {
        const whole = text.replace(/\p{Surrogate}/gu, "");
        const marks = findMarks(whole, [["morts"], ["Kidal"]], same);
        const snippet = cutSnippet(whole, marks, length);
        expect(whole.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
        expect(snippet.text).not.toMatch(/\p{Surrogate}/u);
        expect(snippet.text.length).toBeLessThanOrEqual(length * 1.2 + 2);
        expect(snippet.marks.length > 0).toBe(marks.length > 0);
        for (const [start, end] of snippet.marks) expect(["morts", "kidal"]).toContain(snippet.text.slice(start, end).toLowerCase());
      }),
    );
  });
});

describe("names spelt otherwise", () => {
  it.each([
    ["tinsauaten", "tinsauatin", true],
    ["prigojin", "prigojin", true],
    ["nijer", "nijeria", false],
    ["mali", "malia", false],
    ["malien", "maliens", false],
    ["kidal", "kadal", false],
    ["uagner", "uagner", true],
    ["sa", "sa", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected);
    expect(isSameName(b, a)).toBe(expected);
  });

  it("stand beside the words they belong to, and beside no phrase", () => {
    const name = (asked: string, spelling: string) => ({ asked, spelling, by: "actor", askedSound: "", sound: "" }) as const;
    const query = parseQuery('Africa Corps Kidal "Tinzaouatène"');
    expect(possibleNames(query)).toEqual(["Africa Corps Kidal", "Africa Corps", "Corps Kidal", "Africa", "Corps", "Kidal"]);
    const wide = widenQuery(query, [name("Africa Corps", "Wagner"), name("Africa", "Afrique"), name("Tinzaouatène", "Tinzawaten")]);
    expect(wide.all.map(({ terms, others }) => [terms.map(({ text }) => text).join(" "), others])).toEqual([
      ["Africa Corps", ["Wagner"]],
      ["Kidal", []],
      ["Tinzaouatène", []],
    ]);
  });
});
