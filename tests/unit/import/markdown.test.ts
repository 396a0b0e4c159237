import { describe, expect, it } from "vitest";
import { readMarkdown } from "@/lib/adapters/import/markdown/read-markdown";

const paragraphs = (source: string) => readMarkdown(source).text.split("\n\n");

describe("the text of Markdown", () => {
  it("is its words, without the markup", () => {
    expect(paragraphs("# Le puits\n\nLe *maire* parle de [deux](http://x.example) <b>puits</b>.\nSuite.\n\n> Une phrase\n> citée.\n\n- Un\n- Deux\n\n| Lieu | Puits |\n|---|---|\n| Gao | 4 |\n")).toEqual([
      "Le puits",
      "Le maire parle de deux puits. Suite.",
      "Une phrase citée.",
      "Un",
      "Deux",
      "Lieu\tPuits",
      "Gao\t4",
    ]);
  });

  it("has the notes at the end, without their marks", () => {
    expect(paragraphs("Onze puits[^1], dit-il.[^b]\n\n[^1]: Conférence du *3 mai*.\n[^b]: Autre note,\n    sur deux lignes.\n\nFin.")).toEqual(["Onze puits, dit-il.", "Fin.", "Conférence du 3 mai.", "Autre note, sur deux lignes."]);
  });

  it("keeps what only looks like a note", () => {
    expect(paragraphs("Un renvoi[^9] sans note.\n\n```\n[^1]: du code\n```")).toEqual(["Un renvoi[^9] sans note.", "[^1]: du code"]);
  });
});

describe("what Markdown states of itself", () => {
  it.each<[string, string, object]>([
    ["YAML", '---\ntitle: "Le puits : suite"\nauthor: Awa Ly\ndate: 2024-09-03T10:00:00+02:00\nlang: fr\npublication: Le Fleuve\n---\nTexte.', { title: "Le puits : suite", byline: "Awa Ly", publishedAt: "2024-09-03T10:00:00+02:00", statedLanguage: "fr", publication: "Le Fleuve" }],
    ["lists and folded texts", "---\ntitle: >-\n  Le puits,\n  suite\nauthors:\n  - Awa Ly\n  - Jo Ba\ndate: 3 mars 2024\n---\nTexte.", { title: "Le puits, suite", byline: "Awa Ly, Jo Ba", publishedAt: "2024-03-03" }],
    ["a list in one line", "---\ntitle: Le puits # brouillon\nauthor: [Awa Ly, \"Jo Ba\"]\n---\nTexte.", { title: "Le puits", byline: "Awa Ly, Jo Ba" }],
    ["TOML", '+++\ntitle = "Le puits"\ndate = 2024-01-02\n+++\n\nTexte.', { title: "Le puits", publishedAt: "2024-01-02" }],
    ["nothing but a heading", "Texte.\n\nLe puits\n========\n", { title: "Le puits", byline: null, publishedAt: null }],
  ])("%s", (_name, source, stated) => {
    expect(readMarkdown(source)).toMatchObject(stated);
  });

  it("is not taken from a text that begins with a rule", () => {
    expect(paragraphs("---\n\nUn texte.\n\n---\n\nUn autre.")).toEqual(["Un texte.", "Un autre."]);
  });
});
