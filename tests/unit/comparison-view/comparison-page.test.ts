import { describe, expect, it } from "vitest";
import { writeComparisonPage } from "@/lib/services/comparison/write-comparison-page";

const A = "Bilan : 15 morts <b>selon</b> l'armée.";
const B = "Bilan : 6 morts <b>selon</b> l’armée.";

/** The words of a page without its marks, in the order they stand. */
const bodyOf = (html: string): string => /<main>([^]*)<\/main>/u.exec(html)?.[1] ?? "";

describe("a comparison as a page that stands alone", () => {
  it.each([
    ["fr", "2 changements.", "supprimé, contenu, nombre", "Aller au premier"],
    ["en", "2 changes.", "deleted, content, number", "Go to the first"],
  ] as const)("speaks %s", (language, ...words) => {
    const html = writeComparisonPage({ a: A, b: B, nameA: "un", nameB: "deux", language });
    expect(html).toContain(`<html lang=${language}>`);
    for (const word of words) expect(html).toContain(word);
  });

  it("runs nothing and loads nothing, whatever the texts and their names hold", () => {
    const html = writeComparisonPage({ a: `${A}<script>alert(1)</script>`, b: B, nameA: "<img src=x>", nameB: `"'&` });
    expect(html).not.toMatch(/<script|<img|<b>|https?:/u);
    expect(bodyOf(html)).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("says that equal texts are equal", () => {
    expect(writeComparisonPage({ a: A, b: A, nameA: "un", nameB: "deux", language: "fr" })).toContain("Les textes sont les mêmes.");
  });
});
