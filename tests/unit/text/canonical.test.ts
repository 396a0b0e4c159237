import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalise } from "@/lib/domain/text/canonical";

const text = (input: string) => canonicalise(input).text;

describe("canonicalise", () => {
  it.each([
    ["CR LF and CR become LF", "a\r\nb\rc\n", "a\nb\nc\n"],
    ["other new lines become LF, so that words do not meet", "a\u2028b\u2029c\u0085d\fe\vf", "a\nb\nc\nd\ne\nf"],
    ["letters and accents are composed", "e\u0301te\u0301", "été"],
    ["an accent hidden behind a zero-width space is composed", "e\u200B\u0301", "é"],
    ["byte-order marks go", "\uFEFFa\uFEFFb", "ab"],
    ["soft hyphens go", "consti\u00ADtution", "constitution"],
    ["overrides that show another order go", "\u202Ecod.exe\u202C \u2066x\u2069", "cod.exe x"],
    ["NUL and other controls go, tabs stay", "a\u0000b\u0007c\td\u009Fe", "abc\tde"],
    ["half a surrogate pair goes", "a\uD800b", "ab"],
    ["whole pairs stay", "𝒜 😀", "𝒜 😀"],
    ["no-break spaces and white space stay", "  « oui\u00A0»\u202F! \n\n\n x  ", "  « oui\u00A0»\u202F! \n\n\n x  "],
    ["Hebrew and Arabic direction marks stay", "שלום\u200F!", "שלום\u200F!"],
    ["the Persian non-joiner stays", "می\u200Cخواهم", "می\u200Cخواهم"],
    ["the Hindi joiner stays", "क्\u200Dष", "क्\u200Dष"],
    ["joined emoji stay whole", "👩\u200D👧 👩🏽\u200D🚒 ❤️\u200D🔥", "👩\u200D👧 👩🏽\u200D🚒 ❤️\u200D🔥"],
    ["joiners between Latin letters go", "Wag\u200Cner \u200D\u200Cx", "Wagner x"],
    ["hidden tags go, the Scottish flag stays", "a\u{E0041}b 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "ab 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
  ])("%s", (_name, input, expected) => {
    expect(text(input)).toBe(expected);
  });

  it("counts what it dropped, by kind", () => {
    expect(canonicalise("\uFEFFa\u00ADb\u00ADc\u200Dd\u0000").dropped).toEqual({
      "byte-order-mark": 1,
      "soft-hyphen": 2,
      joiner: 1,
      control: 1,
    });
    expect(canonicalise("rien à dire\n").dropped).toEqual({});
  });

  it("gives text that it leaves alone, in NFC, with LF alone, for any input", () => {
    const odd = constantFrom(
      "\u200D", "\u200C", "\u200B", "\u0301", "\r", "\n", "\uFEFF", "\u{E0041}", "\u{E007F}", "🏴", "\uD83D", "e", "क", "ی", "👩", "\uFE0F", "🏽",
    );
    assert(
      property(array(oneof(odd, string({ unit: "binary" })), { maxLength: 12 }), (parts) => {
        const once = text(parts.join(""));
        expect(text(once)).toBe(once);
        expect(once.normalize("NFC")).toBe(once);
        expect(once).not.toMatch(/[\r\uFEFF\u00AD\u200B\u202E]|\p{Surrogate}|(?![\n\t])\p{Cc}/u);
      }),
      { numRuns: 500 },
    );
  });
});
