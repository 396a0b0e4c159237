import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLabel } from "@/lib/domain/claims/fold-label";

describe("a folded label", () => {
  it.each([
    ["  Tin-Zaouâtène ", "tin zaouatene"],
    ["L’ŒUVRE (2)", "l oeuvre 2"],
    ["Straße", "strasse"],
    ["U.S. Army", "u s army"],
    ["--", ""],
    ["كيدال", "كيدال"],
  ])("%s", (text, expected) => {
    expect(foldLabel(text)).toBe(expected);
  });

  it("is the same for plain text whether or not something beside it is not plain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        expect(foldLabel(`${text} é`)).toBe(`${foldLabel(text)} e`.trim());
      }),
    );
  });
});
