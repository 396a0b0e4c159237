import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutWindow } from "@/lib/domain/passages/text-window";
import { arbitraryText } from "@/tests/support/arbitrary-text";

const insidePair = (text: string, at: number) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

describe("a window on a text", () => {
  it("holds what was asked for, word for word, and no half of a surrogate pair", () => {
    fc.assert(
      fc.property(arbitraryText(), fc.integer({ min: -50, max: 900 }), fc.integer({ min: 0, max: 900 }), (text, start, length) => {
        const window = cutWindow(text, start, start + length);
        expect(text.slice(window.start, window.end)).toBe(window.text);
        expect(window.start).toBeLessThanOrEqual(Math.max(0, Math.min(start, text.length)));
        expect(window.end).toBeGreaterThanOrEqual(Math.max(0, Math.min(start + length, text.length)));
        expect(insidePair(text, window.start) || insidePair(text, window.end)).toBe(false);
      }),
    );
  });

  it("begins and ends with a line where one is near", () => {
    const line = `${"a".repeat(99)}\n`;
    const { start, end } = cutWindow(line.repeat(100), 1_250, 4_730);
    expect([start % 100, end % 100]).toEqual([0, 0]);
  });

  it("cuts a line that has no end", () => {
    expect(cutWindow("a".repeat(1_000_000), 400_000, 412_000)).toMatchObject({ start: 400_000, end: 412_000 });
  });
});
