import { describe, expect, it } from "vitest";
import { readPdf } from "@/lib/adapters/import/pdf/read-pdf";
import { makePdf, pdfLine, pdfLines } from "@/tests/support/documents/make-pdf";

const LEFT = ["La première colonne commence", "ici et se poursuit sur plu-", "sieurs lignes, puis elle fi-", "nit au milieu d’une phrase qui"];
const RIGHT = ["continue dans la seconde,", "où elle se termine enfin."];
const paragraphs = async (pdf: Uint8Array) => (await readPdf(pdf)).text.split("\n\n");
const VISIBLE = pdfLine("Une phrase que chacun peut lire.", 72, 700);

describe("columns and lines", () => {
  it.each([
    ["column by column", [...LEFT.map((text, i) => pdfLine(text, 60, 700 - i * 13)), ...RIGHT.map((text, i) => pdfLine(text, 320, 700 - i * 13))]],
    ["row by row", [0, 1, 2, 3].flatMap((i) => [pdfLine(LEFT[i]!, 60, 700 - i * 13), RIGHT[i] ? pdfLine(RIGHT[i], 320, 700 - i * 13) : ""])],
    ["from the bottom up", [...LEFT.map((text, i) => pdfLine(text, 60, 700 - i * 13)), ...RIGHT.map((text, i) => pdfLine(text, 320, 700 - i * 13))].toReversed()],
  ])("are read in order when drawn %s, a title over both first", async (_name, drawn) => {
    const title = pdfLine("Un titre sur toute la largeur de la page", 60, 750, 20);
    expect(await paragraphs(makePdf([drawn.join("") + title]))).toEqual([
      "Un titre sur toute la largeur de la page",
      "La première colonne commence ici et se poursuit sur plusieurs lignes, puis elle finit au milieu d’une phrase qui continue dans la seconde, où elle se termine enfin.",
    ]);
  });

  it("part paragraphs by space, by indents and by short last lines", async () => {
    const spaced = pdfLines(["Un paragraphe de deux lignes qui va", "jusqu’au bout de sa seconde ligne là"], 72, 700) + pdfLines(["Un autre, après un blanc plus grand,", "et qui tient lui aussi deux lignes ."], 72, 660);
    expect(await paragraphs(makePdf([spaced]))).toHaveLength(2);
    const indented = pdfLine("Premier paragraphe, dont la dernière", 84, 700) + pdfLine("ligne est pleine jusqu’à la marge ici", 72, 687) + pdfLine("Second paragraphe, rentré d’un peu", 84, 674) + pdfLine("comme dans les livres et les revues", 72, 661);
    expect(await paragraphs(makePdf([indented]))).toHaveLength(2);
    const short = pdfLines(["Un paragraphe dont la dernière ligne s’", "arrête tôt.", "Le suivant commence sans blanc ni retrait"], 72, 700);
    expect(await paragraphs(makePdf([short]))).toHaveLength(2);
  });

  it("put the words together that justified type pulls apart in a narrow column, beside another column", async () => {
    const apart = (y: number): string => [["Le", 72], ["préfet", 118], ["ajourne", 190]].map(([word, x]) => pdfLine(String(word), Number(x), y)).join("");
    const left = pdfLines(["La compagnie n’a pas versé", "les sommes promises aux"], 72, 700) + pdfLine("riverains.", 72, 674) + apart(661) + pdfLines(["la réunion prévue au siège", "de la coordination."], 72, 648);
    const right = pdfLines(["Une enquête est ouverte par", "le parquet de la capitale,", "qui entendra des témoins", "avant la fin de la semaine", "et rendra ses conclusions", "au printemps."], 320, 700);
    expect(await paragraphs(makePdf([left + right]))).toEqual([
      "La compagnie n’a pas versé les sommes promises aux riverains.",
      "Le préfet ajourne la réunion prévue au siège de la coordination.",
      "Une enquête est ouverte par le parquet de la capitale, qui entendra des témoins avant la fin de la semaine et rendra ses conclusions au printemps.",
    ]);
  });

  it("keep the hyphens that belong to words and drop those that only break them", async () => {
    const lines = ["On parle ici de celui-", "ci, d’un accord franco-", "malien et du vice-", "président ; l’anticonsti-", "tutionnel Tin-", "Zaouatène, peut-", "être, trente-", "deux fois."];
    expect(await paragraphs(makePdf([pdfLines(lines, 72, 700)]))).toEqual(["On parle ici de celui-ci, d’un accord franco-malien et du vice-président ; l’anticonstitutionnel Tin-Zaouatène, peut-être, trente-deux fois."]);
  });
});

describe("words, numbers and addresses that a line's end parts", () => {
  it.each([
    ["a compound that stands whole elsewhere, or in a longer one", ["Le sous-préfet-adjoint signe.", "La liste des préfet-", "adjoint est close."], "La liste des préfet-adjoint est close."],
    ["a capital within a word", ["Le mot Nordufer est pris.", "La place du Nord-", "Ufer est vide."], "La place du Nord-Ufer est vide."],
    ["words in capitals", ["Ici rien.", "LES GA-", "RANTIES DU BAIL."], "LES GARANTIES DU BAIL."],
    ["both ends of a span", ["Ici rien.", "Les années 2012-", "2013 du conflit."], "Les années 2012-2013 du conflit."],
    ["an address behind its dots", ["Ici rien.", "Voir https://www.", "exemple.org/a/b pour la suite."], "Voir https://www.exemple.org/a/b pour la suite."],
    ["an address of mail", ["Ici rien.", "Écrire à redaction@courrier.", "exemple.org avant lundi."], "Écrire à redaction@courrier.exemple.org avant lundi."],
    ["no address where a sentence ends", ["Ici rien.", "Voir www.exemple.org.", "La suite viendra lundi."], "Voir www.exemple.org. La suite viendra lundi."],
  ])("%s", async (_name, [first, ...rest], expected) => {
    const text = await paragraphs(makePdf([pdfLine(first!, 72, 700) + pdfLines(rest, 72, 650)]));
    expect(text.slice(1).join(" ")).toBe(expected);
  });
});

describe("lines set back", () => {
  it("go on behind a bullet or a term, and in a broken word where other lines stand closer", async () => {
    const point = (n: number, y: number) => pdfLine(`— Le point ${n} de cette liste va jusqu’au bord de la page et`, 72, y) + pdfLine("Gao le reprend plus loin.", 92, y - 13);
    expect(await paragraphs(makePdf([point(1, 700) + point(2, 674)]))).toEqual([1, 2].map((n) => `— Le point ${n} de cette liste va jusqu’au bord de la page et Gao le reprend plus loin.`));
    const close = pdfLines(["a = 1", "b = 2", "c = 3", "d = 4", "e = 5"], 72, 700, 11, 9);
    const broken = pdfLine("Cette phrase va jusqu’au bord de la page et son mot pos-", 72, 640) + pdfLine("sible continue.", 97, 628);
    expect(await paragraphs(makePdf([close + broken]))).toContain("Cette phrase va jusqu’au bord de la page et son mot possible continue.");
  });
});

describe("notes, marks and tables", () => {
  it("put the notes of all pages behind the text, which goes on over them", async () => {
    const note = (mark: string, text: string, y: number) => pdfLine(mark, 72, y + 3, 6) + pdfLine(text, 77, y, 8.5);
    const first = pdfLines(["Le gouverneur a présenté un bilan", "provisoire que plusieurs communes"], 72, 700) + note("1", "Conférence de presse du 3 septembre.", 100);
    const second = pdfLines(["n’ont pas encore confirmé.", "Le décompte reprendra lundi matin."], 72, 700) + note("2", "Registre de la commune.", 100);
    expect(await paragraphs(makePdf([first, second]))).toEqual([
      "Le gouverneur a présenté un bilan provisoire que plusieurs communes n’ont pas encore confirmé.",
      "Le décompte reprendra lundi matin.",
      "¹ Conférence de presse du 3 septembre.",
      "² Registre de la commune.",
    ]);
  });

  it("keep a raised figure apart from the figure before it, on its line", async () => {
    const line = pdfLine("Le bilan monte à 19", 72, 700) + pdfLine("1", 168.8, 704, 6) + pdfLine("morts.", 175.5, 700);
    expect(await paragraphs(makePdf([line]))).toEqual(["Le bilan monte à 19¹ morts."]);
  });

  it("read a table row by row, and columns of text column by column", async () => {
    const rows = [["Commune", "Morts", "Disparus"], ["Gao", "4", "12"], ["Ansongo", "7", "20"]];
    const drawn = rows.map((row, i) => row.map((cell, column) => pdfLine(cell, 72 + 140 * column, 650 - 16 * i)).join(""));
    expect(await paragraphs(makePdf([VISIBLE + drawn.join("")]))).toEqual(["Une phrase que chacun peut lire.", ...rows.map((row) => row.join("\t"))]);
  });
});

describe("running heads and feet", () => {
  it("are left out, with page numbers, and a sentence goes on over the page", async () => {
    const page = (number: number, lines: string[]) => pdfLine("Revue du Fleuve – mai 2024", 72, 810, 9) + pdfLines(lines, 72, 700) + pdfLine(`Page ${number} sur 3`, 280, 30, 9);
    const pages = [page(1, ["Le texte de la première page s’arrête au", "milieu d’une phrase et se poursuit donc"]), page(2, ["sur la deuxième, comme il est d’usage,", "avant de finir."]), page(3, ["Un dernier paragraphe."])];
    expect(await paragraphs(makePdf(pages))).toEqual(["Le texte de la première page s’arrête au milieu d’une phrase et se poursuit donc sur la deuxième, comme il est d’usage, avant de finir.", "Un dernier paragraphe."]);
  });

  it("are left out beside page numbers that count on, though every page has other words", async () => {
    const page = (head: string, number: number) => pdfLine(head, 72, 800, 8) + pdfLine(String(number), 500, 800, 8) + pdfLine(`La phrase de la page ${number}.`, 72, 700);
    expect(await paragraphs(makePdf([page("Commission d’enquête", 11), page("Rapport annuel", 12), page("Annexes", 13)]))).toEqual([
      "La phrase de la page 11.",
      "La phrase de la page 12.",
      "La phrase de la page 13.",
    ]);
  });

  it("are left out where they change with the section, and a sentence goes on over the page", async () => {
    const heads = ["Chapitre 3. Les crues du fleuve : les digues", "Chapitre 3. Les crues du fleuve : les bacs", "Chapitre 4. Les comptes de la commune : recettes", "Chapitre 4. Les comptes de la commune : dépenses"];
    const pages = heads.map((head, i) => pdfLine(head, 72, 800, 10) + pdfLines([`La page ${"abcd"[i]} finit au milieu d’une phrase qui`, "se poursuit sur la page d’après et dont la"], 72, 740));
    expect(await paragraphs(makePdf(pages))).toHaveLength(1);
    expect((await paragraphs(makePdf(pages)))[0]).not.toContain("Chapitre");
  });

  it("are kept where each page has its own title", async () => {
    const titles = ["Gao : deux blessés", "Kidal : aucun bilan", "Ménaka : un pont coupé", "Tessalit : dix maisons"];
    const text = await paragraphs(makePdf(titles.map((title) => pdfLine(title, 72, 800) + pdfLines(["Une fiche de deux lignes, dont la", "seconde est courte."], 72, 740))));
    for (const title of titles) expect(text).toContain(title);
  });

  it("are kept where they are the text: a date and a figure at the top of one page", async () => {
    expect(await paragraphs(makePdf([pdfLine("Bamako, le 12 mai 2024", 72, 800) + VISIBLE]))).toEqual(["Bamako, le 12 mai 2024", "Une phrase que chacun peut lire."]);
  });
});

describe("text that the page does not show", () => {
  it.each([
    ["drawn in an invisible mode", pdfLine("texte caché", 72, 600, 11, "3 Tr")],
    ["white on white", pdfLine("texte caché", 72, 600, 11, "1 1 1 rg")],
    ["nearly white on white", pdfLine("texte caché", 72, 600, 11, "0.98 0.97 0.98 rg")],
    ["black on black", `q 0 0 0 rg 60 590 200 30 re f Q ${pdfLine("texte caché", 72, 600)}`],
    ["beside the page", pdfLine("texte caché", 700, 600)],
    ["too small to read", pdfLine("texte caché", 72, 600, 0.8)],
    ["under a rectangle painted later", `${pdfLine("texte caché", 72, 600)} q 0 0 0 rg 60 590 200 30 re f Q`],
  ])("%s is left out and reported", async (_name, hidden) => {
    const result = await readPdf(makePdf([VISIBLE + hidden]));
    expect(result.text).toBe("Une phrase que chacun peut lire.");
    expect(result.warnings).toEqual([{ code: "hidden-text", count: "texte caché".length, sample: "texte caché" }]);
  });

  it.each([
    ["white on a dark ground", `q 0.1 0.1 0.3 rg 60 590 200 30 re f Q ${pdfLine("texte visible", 72, 600, 11, "1 1 1 rg")}`],
    ["grey on white", pdfLine("texte visible", 72, 600, 11, "0.6 g")],
    ["black on a white ground laid over a dark one", `q 0 0 0 rg 0 0 595 842 re f 1 1 1 rg 20 20 555 802 re f Q ${pdfLine("texte visible", 72, 600)}`],
  ])("%s is text like any other", async (_name, shown) => {
    const result = await readPdf(makePdf([shown]));
    expect(result).toMatchObject({ text: "texte visible", warnings: [] });
  });

  it("is the text where a page has no other, as in scans, and is reported", async () => {
    const result = await readPdf(makePdf([pdfLine("Texte reconnu sous une image.", 72, 600, 11, "3 Tr")]));
    expect(result.text).toBe("Texte reconnu sous une image.");
    expect(result.warnings).toMatchObject([{ code: "hidden-text" }]);
  });
});

it("names the pages without text", async () => {
  expect((await readPdf(makePdf([VISIBLE, "0 0 100 100 re f", VISIBLE]))).warnings).toEqual([{ code: "pages-without-text", pages: [2] }]);
});

describe("the title of a PDF", () => {
  it("is its largest line, else what its properties say, and never a file's name", async () => {
    const title = pdfLine("Un rapport sur le fleuve", 72, 750, 22);
    const info = (text: string) => ({ objects: [`<< /Title (${text}) /Author (Awa Ly) >>`], trailer: "/Info 4 0 R" });
    expect(await readPdf(makePdf([title + VISIBLE], info("Autre")))).toMatchObject({ title: "Un rapport sur le fleuve", byline: "Awa Ly" });
    expect(await readPdf(makePdf([VISIBLE], info("Le titre des proprietes")))).toMatchObject({ title: "Le titre des proprietes" });
    expect(await readPdf(makePdf([VISIBLE], info("Microsoft Word - note.docx")))).toMatchObject({ title: null });
  });
});
