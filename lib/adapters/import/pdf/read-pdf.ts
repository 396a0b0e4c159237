import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { IMPORT_LIMITS } from "@/lib/limits";
import type { ExtractionWarning } from "../extraction";
import { ImportFailure } from "../import-failure";
import { bareDocument, type ParsedDocument } from "../parsed-document";
import { apartFromNotes } from "./footnotes";
import { lineJoiner } from "./hyphens";
import { linesOf } from "./lines";
import { type PagePieces, readPagePieces } from "./page-pieces";
import { joinParted, type Paragraph, paragraphsIn } from "./paragraphs";
import { readingOrder } from "./reading-order";
import { withoutRunningHeads } from "./running-heads";

const PDFJS = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
/** A whole PDF ends with its cross-reference's address and a mark; readers look for them this far from the end. */
const TAIL_BYTES = 4_096;
/** A title is this much larger than the text. */
const TITLE_SIZE = 1.15;
const TITLE_LENGTH = 250;
const SAMPLE_LENGTH = 160;
const NO_TITLE = /\.(?:docx?|odt|rtf|indd|qxd|pdf|html?)$|^(?:microsoft word|document|untitled|sans titre|powerpoint|layout|print)\b|^\W*$/i;
const NO_NAME = /^(?:user|utilisateur|admin|administrator|windows|microsoft|unknown|author|auteur|\W*$)/i;

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const tail = Buffer.from(bytes.subarray(-TAIL_BYTES)).toString("latin1");
  if (!tail.includes("%%EOF") && !tail.includes("startxref")) throw new ImportFailure("unreadable");
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      // Pictures hold no text and are what makes a PDF cost much: none is decoded.
      maxImageSize: 0,
      disableFontFace: true,
      useSystemFonts: false,
      cMapUrl: join(PDFJS, "cmaps/"),
      standardFontDataUrl: join(PDFJS, "standard_fonts/"),
    }).promise;
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    throw new ImportFailure(encrypted ? "encrypted" : "unreadable", undefined, { cause: error });
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<PagePieces[]> {
  if (pdf.numPages > IMPORT_LIMITS.pdfPages) throw new ImportFailure("too-many-pages");
  const pages: PagePieces[] = [];
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const read = await readPagePieces(page);
    items += read.pieces.length;
    if (items > IMPORT_LIMITS.pdfTextItems) throw new ImportFailure("too-complex");
    pages.push(read);
    page.cleanup();
  }
  return pages;
}

function paragraphsOf(pages: PagePieces[]): Paragraph[] {
  const lined = withoutRunningHeads(pages.map((page) => ({ lines: linesOf(page.pieces), height: page.height })));
  const joinLines = lineJoiner(lined.flatMap((page) => page.lines.map((line) => line.text)));
  const parts = lined.flatMap((page, number) => readingOrder(page.lines).flatMap((column) => paragraphsIn(column, number, joinLines)));
  const { text, notes } = apartFromNotes(parts, bodySize(parts));
  return [...joinParted(text, joinLines), ...joinParted(notes, joinLines)];
}

/** The size of most letters. */
function bodySize(paragraphs: Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** The largest words of the first page, where they are larger than the text. */
function headingOf(paragraphs: Paragraph[]): string | null {
  const first = paragraphs.filter((paragraph) => paragraph.page === (paragraphs[0]?.page ?? 0) && paragraph.text.length >= 8 && paragraph.text.length <= TITLE_LENGTH);
  const largest = first.reduce<Paragraph | null>((best, paragraph) => (!best || paragraph.size > best.size * 1.02 ? paragraph : best), null);
  return largest && largest.size >= TITLE_SIZE * bodySize(paragraphs) ? largest.text : null;
}

function warningsOf(pages: PagePieces[]): ExtractionWarning[] {
  const hidden = pages.map((page) => page.hidden).filter((text) => text !== "").join(" ");
  const empty = pages.flatMap((page, i) => (page.pieces.length === 0 ? [i + 1] : []));
  return [
    ...(hidden ? [{ code: "hidden-text", count: hidden.length, sample: hidden.slice(0, SAMPLE_LENGTH) } as const] : []),
    ...(empty.length > 0 ? [{ code: "pages-without-text", pages: empty } as const] : []),
  ];
}

/**
 * Reads a PDF that holds text: columns in reading order, lines joined to paragraphs, broken words made whole, running
 * heads left out. Words that the page does not show are left out and reported, except where they are all there is
 * (scans with recognised text).
 * @throws ImportFailure `encrypted`, `unreadable`, `too-many-pages`, `too-complex` or `pictures-only`.
 */
export async function readPdf(bytes: Uint8Array): Promise<ParsedDocument> {
  const pdf = await open(bytes);
  try {
    const pages = await readPages(pdf);
    const paragraphs = paragraphsOf(pages);
    if (paragraphs.length === 0) throw new ImportFailure("pictures-only");
    const { info } = (await pdf.getMetadata()) as { info: Partial<Record<"Title" | "Author" | "Language", unknown>> };
    const stated = (value: unknown, refused: RegExp): string | null => (typeof value === "string" && !refused.test(value.trim()) ? value.trim() : null);
    return {
      ...bareDocument(paragraphs.map((paragraph) => paragraph.text).join("\n\n")),
      title: headingOf(paragraphs) ?? stated(info.Title, NO_TITLE),
      byline: stated(info.Author, NO_NAME),
      statedLanguage: stated(info.Language, /^$/),
      warnings: warningsOf(pages),
    };
  } finally {
    await pdf.destroy();
  }
}
