import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { type TextBlock, blocksOf, isHeading } from "../html/blocks";
import { attribute, bodyOf, elementsIn, type HtmlDocument, parsePage, rawText } from "../html/tree";
import { bareDocument, type ParsedDocument } from "../parsed-document";
import { checkXml } from "./check-xml";
import { readPackageParts } from "./package-parts";
import { partsLeftOut, sampleOf, withoutHiddenRuns } from "./unseen-parts";

/** Styles that stand for headings; the built-in ones keep their English names in every language of Word. */
const STYLE_MAP = ["Title", "Titre", "Titel", "Título"].map((name) => `p[style-name='${name}'] => h1:fresh`).concat("p[style-name='Subtitle'] => p:fresh");
/** What programs write where an author or a title belongs. */
const NO_NAME = /^(?:user|utilisateur|admin|administrator|windows|microsoft|python-docx|unknown|un-?named|author|auteur)\b/i;
const NO_TITLE = /\.(?:docx?|odt|rtf|dotx?)$|^(?:document|untitled|sans titre|microsoft word|word document|pr[ée]sentation)\s*\d*\s*(?:-|$)/i;
/** How far down a heading may stand and still be the document's title. */
const TITLE_WITHIN = 3;

/** `dc:title`, `dc:creator`, `dc:language` of the core properties; creation dates are the file's, not the article's. */
function coreProperties(xml: string): (name: string) => string | null {
  const elements = [...elementsIn(parsePage(xml))];
  return (name) => {
    const element = elements.find((candidate) => candidate.tagName === `dc:${name}`);
    return (element && rawText(element).trim()) || null;
  };
}

/** Takes out the numbers that mammoth makes for notes ("[1]" in the text, "↑" behind the note): the document has no such words. */
function removeNoteMarks(page: HtmlDocument): void {
  for (const element of elementsIn(page)) {
    const made = /^(?:footnote|endnote)-ref-/.test(attribute(element, "id")) || /^#(?:footnote|endnote)-ref-/.test(attribute(element, "href"));
    if (element.tagName === "a" && made) element.childNodes = [];
  }
}

function titleOf(blocks: TextBlock[], stated: string | null): string | null {
  const heading = blocks.slice(0, TITLE_WITHIN).find(isHeading) ?? blocks.find((block) => block.element.tagName === "h1");
  return heading?.text ?? (stated && !NO_TITLE.test(stated) ? stated : null);
}

/**
 * Reads a DOCX: paragraphs, headings, lists, tables and notes as one text, tracked insertions taken, deletions, comments and hidden
 * words left out and reported.
 * @throws ImportFailure for zips that are no DOCX, and for those that cost too much.
 */
export async function readDocx(bytes: Uint8Array): Promise<ParsedDocument> {
  const parts = await readPackageParts(bytes);
  const decoder = new TextDecoder();
  let hidden = "";
  for (const [name, part] of parts) {
    const xml = decoder.decode(part);
    checkXml(xml);
    const seen = withoutHiddenRuns(xml);
    if (seen.hidden === "") continue;
    hidden = `${hidden} ${seen.hidden}`.trim();
    parts.set(name, strToU8(seen.xml));
  }
  // Packed anew from checked parts, since mammoth's own unzipping has no limits.
  const vetted = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  const options = { styleMap: STYLE_MAP, ignoreEmptyParagraphs: true, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
  const page = parsePage((await mammoth.convertToHtml({ buffer: vetted }, options)).value);
  removeNoteMarks(page);
  const blocks = blocksOf(bodyOf(page));
  const stated = coreProperties(decoder.decode(parts.get("docProps/core.xml") ?? strToU8("")));
  const creator = stated("creator");
  const leftOut = partsLeftOut(decoder.decode(parts.get("word/document.xml")), parts.has("word/comments.xml"));
  return {
    ...bareDocument(blocks.map((block) => block.text).join("\n\n")),
    title: titleOf(blocks, stated("title")),
    byline: creator && !NO_NAME.test(creator) ? creator : null,
    statedLanguage: stated("language"),
    warnings: [
      ...(hidden === "" ? [] : [{ code: "hidden-text", count: hidden.length, sample: sampleOf(hidden) } as const]),
      ...(leftOut.length === 0 ? [] : [{ code: "parts-left-out", parts: leftOut } as const]),
    ],
  };
}
