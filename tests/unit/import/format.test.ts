import { describe, expect, it } from "vitest";
import { ImportFailure } from "@/lib/adapters/import/import-failure";
import { looksBinary, sniffContainer, textFormat } from "@/lib/adapters/import/sniff/format";

const bytes = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));

function failureOf(run: () => unknown): Pick<ImportFailure, "code" | "detail"> | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    return { code: error.code, detail: error.detail };
  }
}

describe("sniffContainer", () => {
  it.each([
    ["%PDF-1.7\n", "pdf"],
    ["\n\n  %PDF-1.4\n", "pdf"],
    ["PK\u0003\u0004rest", "zip"],
    ["Du texte simple.", null],
  ])("%j is %s", (start, kind) => {
    expect(sniffContainer(bytes(start))).toBe(kind);
  });

  it.each([
    ["\u0089PNG\r\n", "PNG"],
    ["\u00FF\u00D8\u00FF\u00E0", "JPEG"],
    ["{\\rtf1\\ansi", "RTF"],
    ["\u001F\u008B\u0008", "GZIP"],
    ["\u0000\u0000\u0000\u0018ftypheic", "HEIC"],
    ["\u0000\u0000\u0000\u0018ftypisom", "MP4"],
    ["\u00D0\u00CF\u0011\u00E0W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", "Word 97–2003"],
    ["\u00D0\u00CF\u0011\u00E0_\0_\0s\0u\0b\0s\0t\0g\u00001\0.\u00000\0_\0", "Outlook"],
    ["\u00D0\u00CF\u0011\u00E0 old", "OLE"],
  ])("%j cannot be imported, and is named %s", (start, name) => {
    expect(failureOf(() => sniffContainer(bytes(start)))).toEqual({ code: "unsupported", detail: name });
  });

  it("tells an old spreadsheet, whose claims come in elsewhere", () => {
    expect(failureOf(() => sniffContainer(bytes("\u00D0\u00CF\u0011\u00E0W\0o\0r\0k\0b\0o\0o\0k\0")))).toMatchObject({ code: "spreadsheet" });
  });

  it("knows a Word file behind a password by its wrapping", () => {
    const wrapped = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]);
    expect(failureOf(() => sniffContainer(wrapped))).toMatchObject({ code: "encrypted" });
  });
});

describe("textFormat", () => {
  it.each([
    ["<!doctype html><p>x", {}, "html"],
    ["  <!-- saved -->\n<html lang=fr>", { fileName: "page.txt" }, "html"],
    ["<p>Un fragment", { fileName: "a.html" }, "html"],
    ["Aucune balise ici.", { fileName: "a.html" }, "plain"],
    ["# Titre", { fileName: "a.md" }, "markdown"],
    ["# Titre", { fileName: "a.txt" }, "plain"],
    ["3 < 5 et 7 > 2", {}, "plain"],
    ["Texte", { mediaType: "text/html; charset=utf-8" }, "plain"],
    ["<b>gras</b>", { mediaType: "text/html; charset=utf-8" }, "html"],
  ] as const)("%j with %j is %s", (text, hint, format) => {
    expect(textFormat(text, hint)).toBe(format);
  });

  it.each([
    ['<?xml version="1.0"?><rss></rss>', "XML"],
    ["From: <Saved>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "MHTML"],
    ["From: Awa Ly\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n", "EML"],
    ['<svg xmlns="http://www.w3.org/2000/svg"><text>mot</text></svg>', "SVG"],
    ['<?xml version="1.0"?><!-- made --><svg></svg>', "SVG"],
  ])("%j is refused as %s", (text, name) => {
    expect(failureOf(() => textFormat(text, {}))).toEqual({ code: "unsupported", detail: name });
  });
});

describe("text under a spreadsheet's name", () => {
  it.each(["toll.xlsx", "TOLL.XLS", "toll.ods"])("%s is no source, whether it holds a CSV or a page", (fileName) => {
    for (const text of ["question,claimant\nDead,Mayor\n", "<table><tr><td>Dead</table>"]) {
      expect(failureOf(() => textFormat(text, { fileName }))).toMatchObject({ code: "spreadsheet" });
    }
  });

  it("is one in a CSV: a data set may be a source", () => {
    expect(textFormat("question,claimant\nDead,Mayor\n", { fileName: "toll.csv" })).toBe("plain");
  });
});

describe("looksBinary", () => {
  it("lets a stray NUL pass and stops a file full of controls", () => {
    expect(looksBinary(bytes(`Un texte${"\u0000"} avec un octet nul. ${"mot ".repeat(80)}`))).toBe(false);
    expect(looksBinary(Uint8Array.from({ length: 4_000 }, (_, i) => (i * 37) % 256))).toBe(true);
  });
});
