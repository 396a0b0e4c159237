import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { parserPool } from "@/lib/adapters/import/child/pool";
import { extract } from "@/lib/adapters/import/extract";
import type { ExtractHint } from "@/lib/adapters/import/extraction";
import { ImportFailure } from "@/lib/adapters/import/import-failure";
import { IMPORT_LIMITS } from "@/lib/limits";
import { docxParagraph, makeDocx } from "@/tests/support/documents/make-docx";
import { makePdf, pdfLine } from "@/tests/support/documents/make-pdf";

afterAll(() => parserPool.close());

const bytes = (text: string) => new TextEncoder().encode(text);

async function failure(input: Uint8Array, hint: ExtractHint = {}): Promise<ImportFailure> {
  const result = await extract(input, hint).catch((error: unknown) => error);
  if (!(result instanceof ImportFailure)) throw new Error(`expected a failure, got ${JSON.stringify(result)?.slice(0, 300)}`);
  return result;
}

const docx = makeDocx(docxParagraph({ text: "Un paragraphe." }));
const pdf = makePdf([pdfLine("Une ligne.", 72, 700)]);
const encryptedPdf = makePdf([pdfLine("Une ligne.", 72, 700)], {
  objects: [`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${"28".repeat(32)}> /U <${"5a".repeat(32)}> >>`],
  trailer: `/Encrypt 4 0 R /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>]`,
});
/** A part of zeros unpacks to a thousand times its size. */
const bomb = makeDocx("", { "word/document.xml": " ".repeat(IMPORT_LIMITS.xmlPartBytes + 1) });
const deepXml = makeDocx("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000));
const entities = makeDocx("", { "word/document.xml": `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><w:document xmlns:w="x">&a;</w:document>` });

describe("a document that cannot be read", () => {
  it.each<[string, Uint8Array, ExtractHint, string]>([
    ["an empty file", bytes(""), {}, "empty"],
    ["white space alone", bytes(" \n\t\r\n "), {}, "empty"],
    ["invisible characters alone", bytes("\u200B\uFEFF\u00AD"), {}, "no-text"],
    ["a page without words", bytes("<!doctype html><html><body><script>1</script><img src=x></body></html>"), {}, "no-text"],
    ["random bytes", Uint8Array.from({ length: 5_000 }, (_, i) => (i * 31 + (i >> 3)) % 256), { fileName: "a.txt" }, "binary"],
    ["a picture under another name", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), { fileName: "a.pdf" }, "unsupported"],
    ["a spreadsheet", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), { fileName: "a.docx" }, "spreadsheet"],
    ["a truncated PDF", pdf.subarray(0, pdf.length - 200), {}, "unreadable"],
    ["a PDF that is only a header", bytes("%PDF-1.7\n%%EOF"), {}, "unreadable"],
    ["an encrypted PDF", encryptedPdf, {}, "encrypted"],
    ["a PDF without text", makePdf(["0 0 100 100 re f"]), {}, "pictures-only"],
    ["a PDF with too many pages", makePdf(Array.from({ length: IMPORT_LIMITS.pdfPages + 1 }, () => "")), {}, "too-many-pages"],
    ["a truncated DOCX", docx.subarray(0, docx.length - 60), {}, "unreadable"],
    ["a DOCX that unpacks to too much", bomb, {}, "too-complex"],
    ["a DOCX nested too deeply", deepXml, {}, "too-deep"],
    ["a DOCX with entities", entities, {}, "unreadable"],
    ["a DOCX with a million paragraphs", makeDocx("<w:p/>".repeat(1_000_000)), {}, "too-complex"],
    ["a page with 100,000 nested elements", bytes(`<!doctype html>${"<div>".repeat(100_000)}x`), {}, "too-deep"],
    ["a page with a million paragraphs", bytes(`<!doctype html>${"<p>x".repeat(1_000_000)}`), {}, "too-complex"],
    ["more text than the limit", bytes("a".repeat(IMPORT_LIMITS.markupBytes + 1)), {}, "too-large"],
  ])("%s", async (_name, input, hint, code) => {
    const result = await failure(input, hint);
    expect(result.code).toBe(code);
    for (const locale of ["en", "fr"] as const) {
      expect(result.sentence("rapport.bin", locale)).toMatch(/rapport\.bin.*\.$/);
      expect(result.sentence("rapport.bin", locale)).not.toMatch(/\n|undefined/);
    }
  });

  it("is stopped when the caller gives up, and the next document is read", async () => {
    const controller = new AbortController();
    const slow = extract(bytes(`<!doctype html>${"<p>mot ".repeat(150_000)}`), {}, controller.signal);
    controller.abort();
    await expect(slow).rejects.toMatchObject({ code: "aborted" });
    expect((await extract(docx)).text).toBe("Un paragraphe.");
  });
});

describe("an unusual document that can be read", () => {
  it("is read as what its bytes say, with a warning, when its name says otherwise", async () => {
    const page = await extract(bytes("<!doctype html><html><body><h1>Le titre du jour</h1><p>Le texte de la page, en une phrase.</p></body></html>"), { fileName: "a.txt" });
    expect(page).toMatchObject({ mediaType: "text/html", title: "Le titre du jour" });
    expect(page.warnings).toContainEqual({ code: "type-mismatch", announced: "text/plain", found: "text/html" });
  });

  it("keeps a plain text whole, and says what it dropped", async () => {
    const text = "\uFEFF  Première ligne\r\n\r\nAvec un octet nul\u0000 et de l’espace.  \n\n\n" + "Suite du texte, assez longue pour compter. ".repeat(10);
    const result = await extract(bytes(text), { fileName: "a.txt" });
    expect(result.text).toBe(text.replace("\uFEFF", "").replace("\u0000", "").replaceAll("\r\n", "\n"));
    expect(result.warnings).toEqual([{ code: "invisible-characters-dropped", kind: "control", count: 1 }]);
  });

  it("reads one line of many megabytes", async () => {
    const result = await extract(bytes("mot ".repeat(1_500_000)), { fileName: "a.txt" });
    expect(result.text).toHaveLength(6_000_000);
    expect(result.title.length).toBeLessThanOrEqual(81);
  });

  it("reads UTF-16", async () => {
    const result = await extract(new Uint8Array(Buffer.from("\uFEFFÀ Ségou, l’eau monte.", "utf16le")));
    expect(result).toMatchObject({ text: "À Ségou, l’eau monte.", mediaType: "text/plain" });
  });
});
