import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, unguardFormula } from "@/lib/domain/spreadsheet/formula-guard";

describe("the guard against formulas", () => {
  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=already"])("stops %j", (text) => {
    const guarded = guardFormula(text);
    expect(guarded).toMatch(/^'/);
    expect(unguardFormula(guarded)).toBe(text);
  });

  it.each(["-5", "+5", "-2,5", "50 morts", "l’armée", "'quoted'", ""])("leaves %j alone", (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  it("is undone exactly, whatever the text", () => {
    const text = fc.oneof(fc.string(), fc.tuple(fc.stringMatching(/^'{0,3}[=+\-@\t]?$/), fc.string()).map((parts) => parts.join("")));
    fc.assert(
      fc.property(text, (said) => {
        expect(unguardFormula(guardFormula(said))).toBe(said);
      }),
      { numRuns: 1000 },
    );
  });
});
