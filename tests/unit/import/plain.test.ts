import { describe, expect, it } from "vitest";
import { findNotArticle } from "@/lib/adapters/import/plain/not-article";
import { statedDate } from "@/lib/adapters/import/plain/stated-date";

const BODY = Array.from({ length: 4 }, (_, i) => `Paragraphe ${i} : ${"le conseil a délibéré longuement sur la question du puits. ".repeat(6)}`).join("\n\n");
const proposed = (text: string) => findNotArticle(text).map(({ start, end, reason }) => [reason, text.slice(start, end)]);

describe("findNotArticle", () => {
  it("proposes the newsletter box behind an article", () => {
    const box = "Newsletter\n\nRecevez nos articles chaque semaine.\n\nJe m’abonne";
    expect(proposed(`${BODY}\n\n${box}\n`)).toEqual([["newsletter", box]]);
  });

  it("takes in the section names that stand before a box", () => {
    const box = "SOCIÉTÉ\n\nSUR LE MÊME SUJET\n\nUn autre article\n\nEncore un autre";
    expect(proposed(`${BODY}\n\n${box}`)).toEqual([["related", box]]);
  });

  it("proposes single lines that lead elsewhere", () => {
    const line = "Lire aussi : Le puits de Sanankoroba";
    expect(proposed(`${BODY}\n\n${line}\n\n${BODY}`)).toEqual([["related", line]]);
  });

  it.each([
    ["nothing in an article without boxes", BODY],
    ["nothing when paragraphs follow that read as article text", `${BODY}\n\nNewsletter\n\n${BODY}`],
    ["nothing in a text that begins so", `Newsletter\n\n${BODY}`],
    ["nothing in a text that only names a newsletter", `${BODY}\n\nLa newsletter du parti avait annoncé le contraire.`],
    ["nothing in an empty text", ""],
  ])("%s", (_name, text) => {
    expect(proposed(text)).toEqual([]);
  });
});

describe("statedDate", () => {
  it.each([
    ["Titre\n\nPublié le 3 mars 2024 à 10h\n\nTexte", "2024-03-03"],
    ["Publiée le mardi 1er août 2023", "2023-08-01"],
    ["Published on March 3, 2024", "2024-03-03"],
    ["Posted 3rd December 2021", "2021-12-03"],
    ["date: 2024-10-17 Le texte", "2024-10-17"],
    ["date 2024-10 Le texte", null],
    ["Publié le 31 février 2024", null],
    ["Le 3 mars 2024, l’armée a publié un bilan.", null],
    ["Rien", null],
  ])("%j states %s", (text, date) => {
    expect(statedDate(text)).toBe(date);
  });
});
