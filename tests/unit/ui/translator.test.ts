import { describe, expect, it } from "vitest";
import { translatorFor } from "@/app/_i18n/translator";

describe("translatorFor", () => {
  it.each([
    ["en", 0, "No suggestion"],
    ["en", 1, "1 suggestion"],
    ["en", 2, "2 suggestions"],
    ["fr", 0, "Aucune suggestion"],
    ["fr", 1, "1 suggestion"],
    ["fr", 2000000, "2\u202f000\u202f000 suggestions"],
  ] as const)("counts in %s: %d", (locale, count, text) => {
    expect(translatorFor(locale, "common")("resultCount", { count })).toBe(text);
  });

  it("reads nested keys and fills names in", () => {
    expect(translatorFor("fr", "common")("nav.claims")).toBe("Affirmations");
    expect(translatorFor("fr", "common")("createNamed", { name: "X" })).toBe("Créer «\u202fX\u202f»");
  });
});
