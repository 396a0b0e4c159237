import type { ExtractHint } from "../extraction";
import { ImportFailure } from "../import-failure";
import { compoundFormat, containsName, OLD_EXCEL, foreignFormat, hasBytes } from "./signatures";

/** How a document will be read. A `zip` may turn out to be a DOCX. */
export type SniffedFormat = "plain" | "markdown" | "html" | "pdf" | "zip";

const HTML_START = /^(?:\uFEFF|\s|<!--[\s\S]{0,4000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|h1|script|section|main|table)\b/i;
const XML_START = /^\uFEFF?\s*<\?xml\b/;
const SVG_START = /^\uFEFF?\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--[^<>]{0,400}-->\s*)?(?:<!DOCTYPE svg[^>]{0,400}>\s*)?<svg\b/i;
const ANY_TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\/?>/i;
/** Bytes that text does not hold: C0 controls but TAB, LF, VT, FF, CR and ESC. */
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
const SAMPLE_BYTES = 65_536;

/** Text with a stray NUL is still text; a file with one control byte in a hundred is not. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  return controls > sample.length / 100 && controls > 1;
}

/**
 * The container format that the bytes themselves show; null for text.
 * @throws ImportFailure `encrypted`, `spreadsheet` or `unsupported` for formats that are known and cannot be read.
 */
export function sniffContainer(bytes: Uint8Array): "pdf" | "zip" | null {
  // Adobe's readers accept a header anywhere in the first 1,024 bytes, and so do the files that rely on it.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024));
  if (head.includes("%PDF-", 0, "latin1")) return "pdf";
  if (hasBytes(bytes, "PK\u0003\u0004") || hasBytes(bytes, "PK\u0005\u0006")) return "zip";
  if (hasBytes(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (containsName(bytes, "EncryptedPackage")) throw new ImportFailure("encrypted");
    const format = compoundFormat(bytes);
    throw format === OLD_EXCEL ? new ImportFailure("spreadsheet") : new ImportFailure("unsupported", format);
  }
  const foreign = foreignFormat(bytes);
  if (foreign) throw new ImportFailure("unsupported", foreign);
  return null;
}

const extension = (name: string | undefined): string => /\.([a-z0-9]{1,10})$/i.exec(name?.trim() ?? "")?.[1]?.toLowerCase() ?? "";

/** Endings that only spreadsheets have. Not `csv`: a data set may be a source, and its words are what the file says. */
const SHEET_NAMES: ReadonlySet<string> = new Set(["xlsx", "xlsm", "xls", "ods", "numbers"]);

/** The format announced by the sender's media type, else by the file's name; null when neither says. */
export function announcedFormat(hint: ExtractHint): SniffedFormat | null {
  const type = hint.mediaType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "text/markdown" || type === "text/x-markdown") return "markdown";
  if (type === "application/pdf") return "pdf";
  if (type.endsWith("wordprocessingml.document")) return "zip";
  const ext = extension(hint.fileName);
  if (["html", "htm", "xhtml", "shtml"].includes(ext)) return "html";
  if (["md", "markdown", "mdown"].includes(ext)) return "markdown";
  if (ext === "pdf") return "pdf";
  if (ext === "docx") return "zip";
  if (type === "text/plain" || ext === "txt" || ext === "text") return "plain";
  return null;
}

/**
 * The format of decoded text. What the text says wins over its name: a page saved as .txt is a page, and a .html
 * without a single tag is plain text.
 * @throws ImportFailure `spreadsheet` for what is named as one, a CSV or a page as old programs wrote them; `unsupported` for XML that is not a page (feeds, office formats) and saved mail.
 */
export function textFormat(text: string, hint: ExtractHint): "plain" | "markdown" | "html" {
  if (SHEET_NAMES.has(extension(hint.fileName))) throw new ImportFailure("spreadsheet");
  const start = text.slice(0, 8_000);
  const announced = announcedFormat(hint);
  if (announced === "html" && ANY_TAG.test(text)) return "html";
  if (announced === "markdown") return "markdown";
  if (HTML_START.test(start)) return "html";
  if (SVG_START.test(start)) throw new ImportFailure("unsupported", "SVG");
  if (XML_START.test(start)) throw new ImportFailure("unsupported", "XML");
  if (/^(?:From|MIME-Version|Subject): [^\n]+\r?\n(?:[\w-]+: |\s)/.test(start) && /^Content-Type: multipart\//im.test(start)) {
    throw new ImportFailure("unsupported", /^Content-Type: multipart\/related/im.test(start) ? "MHTML" : "EML");
  }
  return "plain";
}
