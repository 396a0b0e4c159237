import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillLines, fitText, textWidth } from "@/lib/domain/pictures/text-width";

const NAME = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });

describe("the width of words in a picture", () => {
  // Measured in a browser at 13 px.
  it.each([
    ["Mohamed Elmaouloud Ramadane", 205],
    ["Ministère russe de la Défense", 182],
    ["Habitants de Tinzaouatène", 165],
    ["des centaines (200–999)", 154],
    ["MINUSMA", 64],
    ["illicit", 27],
  ])("is near what Inter takes: %s", (text, width) => {
    expect(Math.abs(textWidth(text, 13) / width - 1)).toBeLessThan(0.1);
  });

  it("is that of the letters, however their marks are written", () => {
    expect(textWidth("Défense".normalize("NFD"), 13)).toBeCloseTo(textWidth("Défense", 13));
  });

  it("holds what is cut, and cuts between letters", () => {
    fc.assert(
      fc.property(NAME, fc.integer({ min: 60, max: 300 }), (name, width) => {
        const fitted = fitText(name, 13, width);
        expect(textWidth(fitted, 13)).toBeLessThanOrEqual(Math.max(width, textWidth(fitted.slice(-1), 13) + 5 * 13));
        expect(fitted === name || fitted.endsWith("…")).toBe(true);
        expect(/\p{Surrogate}/u.test(fitted)).toBe(false);
      }),
    );
  });

  it("fills lines with all parts in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 40 }), (parts) => {
        const lines = fillLines(parts, 12, 300);
        expect(lines.join(" ")).toBe(parts.join(" "));
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(300);
      }),
    );
  });
});
