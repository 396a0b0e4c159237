import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexCodePoints } from "@/lib/domain/text/code-points";
import { arbitraryText } from "../../support/arbitrary-text";

describe("indexCodePoints", () => {
  it("agrees with counting code points one by one, both ways, at every offset", () => {
    fc.assert(
      fc.property(arbitraryText(30), (text) => {
        const index = indexCodePoints(text);
        const points = Array.from(text);
        expect(index.length).toBe(points.length);
        let utf16 = 0;
        points.forEach((point, n) => {
          expect(index.toUtf16(n)).toBe(utf16);
          expect(index.toCodePoint(utf16)).toBe(n);
          expect(index.toCodePoint(utf16 + point.length - 1)).toBe(n);
          utf16 += point.length;
        });
        expect(index.toUtf16(points.length)).toBe(text.length);
        expect(index.toCodePoint(text.length)).toBe(points.length);
      }),
    );
  });

  it("clamps what is out of range", () => {
    const index = indexCodePoints("a\u{1F600}b");
    expect([index.toUtf16(-1), index.toUtf16(99), index.toCodePoint(-1), index.toCodePoint(99)]).toEqual([0, 4, 0, 3]);
  });
});
