import { describe, expect, it } from "vitest";
import { readDocx } from "@/lib/adapters/import/docx/read-docx";
import { coreProperties, docxParagraph, makeDocx } from "@/tests/support/documents/make-docx";

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const text = async (body: string) => (await readDocx(makeDocx(body))).text.split("\n\n");

describe("the text of a DOCX", () => {
  it("joins runs without adding or losing a space", async () => {
    expect(await text(`<w:p>${run("anti")}${run("constitu")}${run("tionnel")}${run(" et")}${run(" fin.")}</w:p>`)).toEqual(["anticonstitutionnel et fin."]);
  });

  it("takes tracked insertions and leaves deletions out", async () => {
    expect(await text(`<w:p>${run("six ")}<w:del><w:r><w:delText>blessés</w:delText></w:r></w:del><w:ins>${run("morts")}</w:ins></w:p>`)).toEqual(["six morts"]);
  });

  it("keeps no-break hyphens, spaces and line breaks", async () => {
    expect(await text(`<w:p>${run("«\u00A0oui\u202F»")}<w:r><w:noBreakHyphen/><w:t>x</w:t><w:br/><w:t>suite</w:t></w:r></w:p>`)).toEqual(["«\u00A0oui\u202F»\u2011x\nsuite"]);
  });

  it("reads rows of a table as lines, cells parted by tabs", async () => {
    const cell = (words: string) => `<w:tc>${docxParagraph({ text: words })}</w:tc>`;
    expect(await text(`<w:tbl><w:tr>${cell("Source")}${cell("Bilan")}</w:tr><w:tr>${cell("Préfet")}${cell("11")}</w:tr></w:tbl>`)).toEqual(["Source\tBilan", "Préfet\t11"]);
  });

  it("reads what was moved where it is now, and says what was left out", async () => {
    const result = await readDocx(makeDocx(`<w:p><w:moveFrom>${run("Avant. ")}</w:moveFrom>${run("Reste.")}</w:p><w:p><w:moveTo>${run("Après.")}</w:moveTo></w:p>`));
    expect(result.text).toBe("Reste.\n\nAprès.");
    expect(result.warnings).toEqual([{ code: "parts-left-out", parts: ["tracked-deletions"] }]);
  });

  it("leaves out words that Word does not show, and says so", async () => {
    const hidden = (value: string, words: string) => `<w:r><w:rPr><w:b/><w:vanish${value}/></w:rPr><w:t>${words}</w:t></w:r>`;
    const result = await readDocx(makeDocx(`<w:p>${run("Vu ")}${hidden("", "caché &amp; tu ")}${hidden(' w:val="0"', "puis montré ")}${run("enfin.")}</w:p>`));
    expect(result.text).toBe("Vu puis montré enfin.");
    expect(result.warnings).toEqual([{ code: "hidden-text", count: 10, sample: "caché & tu" }]);
  });

  it("reads a text box once, behind its paragraph", async () => {
    const box = `<w:txbxContent>${docxParagraph({ text: "Encadré." })}</w:txbxContent>`;
    const names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';
    const both = `<mc:AlternateContent ${names}><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await text(`<w:p>${run("Le texte.")}<w:r>${both}</w:r></w:p>`)).toEqual(["Le texte.", "Encadré."]);
  });

  it("keeps a raised figure apart from the figure before it", async () => {
    expect(await text(`<w:p>${run("19")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>${run(" morts")}</w:p>`)).toEqual(["19¹ morts"]);
  });

  it("puts the words of notes at the end, without the numbers that the text does not have", async () => {
    const notes = `<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">${docxParagraph({ text: "Entretien du 3 mai." })}</w:footnote></w:footnotes>`;
    const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`;
    const docx = makeDocx(`<w:p>${run("Il l’a dit")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(".")}</w:p>`, { "word/footnotes.xml": notes, "word/_rels/document.xml.rels": rels });
    const result = await readDocx(docx);
    expect(result.text.split("\n\n")).toEqual(["Il l’a dit.", "Entretien du 3 mai."]);
  });

  it("keeps a link's words and nothing of where it leads", async () => {
    const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`;
    const body = `<w:p>${run("Voir ")}<w:hyperlink r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${run("ici")}</w:hyperlink></w:p>`;
    const result = await readDocx(makeDocx(body, { "word/_rels/document.xml.rels": rels }));
    expect(result.text).toBe("Voir ici");
    expect(JSON.stringify(result)).not.toContain("javascript");
  });
});

describe("what a DOCX states of itself", () => {
  const body = docxParagraph({ text: "Du texte sans titre." });

  it.each<[string, string, Record<string, string>, string | null, string | null]>([
    ["its heading is its title", docxParagraph({ text: "Le rapport", style: "Heading1" }) + body, { title: "Autre" }, "Le rapport", null],
    ["else its properties say", body, { title: "Le rapport annuel", creator: "Awa Ly" }, "Le rapport annuel", "Awa Ly"],
    ["but not a file's name or a program's user", body, { title: "note-finale.docx", creator: "Utilisateur Windows" }, null, null],
  ])("%s", async (_name, xml, properties, title, byline) => {
    expect(await readDocx(makeDocx(xml, coreProperties(properties)))).toMatchObject({ title, byline, publishedAt: null });
  });
});
