import { describe, expect, it } from "vitest";
import { formatQuantity } from "@/lib/domain/quantity/format-quantity";
import type { QualifiedBounds, Qualifier } from "@/lib/domain/quantity/quantity";

function said(qualifier: Qualifier, low: number | null, best: number | null, high: number | null): QualifiedBounds {
  return { qualifier, low, best, high };
}

describe("formatQuantity", () => {
  it.each([
    [said("exact", 1500, 1500, 1500), "1\u202f500", "1,500"],
    [said("about", 15, 20, 25), "environ\u00a020 (15–25)", "about\u00a020 (15–25)"],
    [said("at-least", 41, null, null), "au moins\u00a041", "at least\u00a041"],
    [said("at-most", null, null, 9), "au plus\u00a09", "at most\u00a09"],
    [said("range", 50, null, 60), "50–60", "50–60"],
    [said("vague", 20, null, 99), "20–99", "20–99"],
    [said("vague", 2, null, null), "2\u00a0ou plus", "2\u00a0or more"],
    [said("vague", 1, null, null), "nombre non communiqué", "number withheld"],
    [said("vague", null, null, null), "non chiffré", "not counted"],
    [said("none-given", null, null, null), "aucun chiffre donné", "no figure given"],
    [said("exact", 0, 0, 0), "0", "0"],
  ] as const)("shows %j as %j and %j", (bounds, french, english) => {
    expect(formatQuantity(bounds, "fr")).toBe(french);
    expect(formatQuantity(bounds, "en")).toBe(english);
  });

  it("shows units of measure and leaves out what the question names", () => {
    expect(formatQuantity({ ...said("exact", 5, 5, 5), unit: "%" }, "fr")).toBe("5\u202f%");
    expect(formatQuantity({ ...said("exact", 5, 5, 5), unit: "%" }, "en")).toBe("5%");
    expect(formatQuantity({ ...said("exact", 5, 5, 5), unit: "soldats" }, "fr")).toBe("5");
  });
});
