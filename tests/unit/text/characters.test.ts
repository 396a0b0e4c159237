import { describe, expect, it } from "vitest";
import { classify, classOf } from "@/lib/domain/text/characters";

describe("classOf", () => {
  it("agrees with Unicode's properties on what is written down", () => {
    const codePoints = Array.from({ length: 0x20000 }, (_, codePoint) => codePoint);
    const differing = codePoints.filter((codePoint) => classOf(codePoint) !== classify(String.fromCodePoint(codePoint)));
    expect(differing).toEqual([]);
  });
});
