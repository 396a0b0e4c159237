import { describe, expect, it } from "vitest";
import { negotiateLocale } from "@/app/_i18n/locale";

describe("negotiateLocale", () => {
  it.each([
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["en-GB,en;q=0.9", "en"],
    ["de, fr;q=0.3, en;q=0.2", "fr"],
    ["en;q=0.2, fr;q=0.3", "fr"],
    ["fr;q=0, en;q=0.1", "en"],
    ["FR", "fr"],
    ["de", "en"],
    ["*", "en"],
    ["", "en"],
    [";;q=x,,fr;q=abc", "en"],
    [null, "en"],
  ])("picks from %s", (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});
