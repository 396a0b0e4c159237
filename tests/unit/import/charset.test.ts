import { describe, expect, it } from "vitest";
import { decodeText } from "@/lib/adapters/import/sniff/charset";

const FRENCH = "Où étaient passés les élus ? À Kayes, « nulle part », répond-on.";
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
const utf16 = (text: string, mark: boolean) => new Uint8Array(Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

describe("decodeText", () => {
  it.each([
    ["UTF-8", utf8(FRENCH), undefined, "utf-8", false],
    ["UTF-8 with a mark", utf8(`\uFEFF${FRENCH}`), undefined, "utf-8", false],
    ["UTF-16 LE with a mark", utf16(FRENCH, true), undefined, "utf-16le", false],
    ["UTF-16 BE with a mark", swapped(utf16(FRENCH, true)), undefined, "utf-16be", false],
    ["UTF-16 LE without a mark", utf16(FRENCH, false), undefined, "utf-16le", false],
    ["windows-1252 that nothing names", latin1(FRENCH), undefined, "windows-1252", true],
    ["windows-1252 that the sender names", latin1(FRENCH), "text/html; charset=iso-8859-1", "windows-1252", false],
    ["UTF-8 that the sender calls Latin-1", utf8(FRENCH), "text/html; charset=ISO-8859-1", "utf-8", false],
    ["windows-1252 with an encoding that does not exist", latin1(FRENCH), "text/plain; charset=x-nothing", "windows-1252", true],
  ])("%s", (_name, bytes, mediaType, charset, guessed) => {
    expect(decodeText(bytes, mediaType)).toEqual({ text: FRENCH, charset, guessed, undecodable: 0 });
  });

  it("reads the quotation marks, dashes and ligatures of windows-1252, whatever the page calls it", () => {
    const marks = latin1("L\u0092\u009Cuvre \u0096 \u0093 dix \u0080 \u0094\u0085");
    for (const name of ["windows-1252", "iso-8859-1", "latin1"]) {
      expect(decodeText(marks, `text/html; charset=${name}`).text).toBe("L’œuvre – “ dix € ”…");
    }
    expect(decodeText(marks, undefined).text).toBe("L’œuvre – “ dix € ”…");
  });

  it("believes a page's own meta element", () => {
    const page = latin1('<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"></head>\u00FE\u00F0');
    expect(decodeText(page, undefined)).toMatchObject({ charset: "windows-1254", guessed: false });
    expect(decodeText(page, undefined).text).toContain("şğ");
  });

  it("keeps UTF-8 with one broken byte as UTF-8 and counts the place", () => {
    const bytes = utf8(FRENCH.repeat(3));
    bytes[bytes.indexOf(0xc3) + 1] = 0x20;
    expect(decodeText(bytes, undefined)).toMatchObject({ charset: "utf-8", undecodable: 1 });
  });
});
