import { describe, expect, it } from "vitest";
import { line, prose } from "@/lib/contracts/fields";

describe("typed text", () => {
  it.each([
    ["  a  b ", "a  b"],
    ["e\u0301te\u0301", "été"],
    ["two\r\n  lines", "two lines"],
    ["NUL\u0000 and bell\u0007", "NUL and bell"],
    ["half \uD83D a pair", "half \uFFFD a pair"],
    ["a whole one \u{1F600}", "a whole one \u{1F600}"],
  ])("%j becomes the line %j", (typed, kept) => {
    expect(line().parse(typed)).toBe(kept);
  });

  it("keeps the lines and tabs of prose, and its spaces", () => {
    expect(prose().parse(" one\r\n\ttwo\rthree\u0000 ")).toBe(" one\n\ttwo\nthree ");
  });
});
