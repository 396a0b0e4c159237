import { canonicalise } from "@/lib/domain/text/canonical";
import { IMPORT_LIMITS } from "@/lib/limits";
import { parserPool } from "./child/pool";
import type { HostileFormat } from "./child/protocol";
import type { ExtractHint, Extraction, ExtractionWarning, ImportMediaType } from "./extraction";
import { EXTRACTORS } from "./finish/extractor";
import { detectLanguage } from "./finish/language";
import { asTitle, chooseTitle } from "./finish/title";
import { ImportFailure } from "./import-failure";
import { bareDocument, type ParsedDocument } from "./parsed-document";
import { findNotArticle } from "./plain/not-article";
import { statedDate } from "./plain/stated-date";
import { decodeText } from "./sniff/charset";
import { announcedFormat, looksBinary, sniffContainer, textFormat } from "./sniff/format";

const MEDIA_TYPES = {
  plain: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const satisfies Record<HostileFormat | "plain", ImportMediaType>;

type Format = keyof typeof MEDIA_TYPES;

interface Read {
  format: Format;
  document: ParsedDocument;
  warnings: ExtractionWarning[];
}

async function readContainer(kind: "pdf" | "zip", bytes: Uint8Array, signal?: AbortSignal): Promise<Read> {
  const format = kind === "pdf" ? "pdf" : "docx";
  return { format, document: await parserPool.parse({ format, input: bytes }, signal), warnings: [] };
}

async function readText(bytes: Uint8Array, hint: ExtractHint, signal?: AbortSignal): Promise<Read> {
  if (bytes.length > IMPORT_LIMITS.markupBytes) throw new ImportFailure("too-large");
  const { text, charset, guessed, undecodable } = decodeText(bytes, hint.mediaType);
  if (!charset.startsWith("utf-16") && looksBinary(bytes)) throw new ImportFailure("binary");
  const warnings: ExtractionWarning[] = [];
  if (guessed) warnings.push({ code: "charset-guessed", charset });
  if (undecodable > 0) warnings.push({ code: "undecodable-bytes", count: undecodable, charset });
  const format = textFormat(text, hint);
  if (text.trim() === "") throw new ImportFailure("empty");
  if (format !== "plain") return { format, document: await parserPool.parse({ format, input: text }, signal), warnings };
  return { format, document: { ...bareDocument(text), publishedAt: statedDate(text) }, warnings };
}

function mismatch(hint: ExtractHint, format: Format): ExtractionWarning[] {
  const announced = announcedFormat(hint);
  if (announced === null || announced === format || (announced === "zip" && format === "docx")) return [];
  return [{ code: "type-mismatch", announced: MEDIA_TYPES[announced === "zip" ? "docx" : announced], found: MEDIA_TYPES[format] }];
}

/**
 * Reads one document: its canonical text, and what it states about itself. The same bytes and hint always give the
 * same result. Plain text is read here; every other format is parsed in a process of its own that `signal` kills.
 *
 * @throws ImportFailure with a closed code, and a sentence for people, for every document that cannot be read.
 */
export async function extract(bytes: Uint8Array, hint: ExtractHint = {}, signal?: AbortSignal): Promise<Extraction> {
  if (bytes.length === 0) throw new ImportFailure("empty");
  if (bytes.length > IMPORT_LIMITS.fileBytes) throw new ImportFailure("too-large");
  if (signal?.aborted) throw new ImportFailure("aborted");
  const container = sniffContainer(bytes);
  const read = container ? await readContainer(container, bytes, signal) : await readText(bytes, hint, signal);
  return finish(read, hint);
}

async function finish({ format, document, warnings }: Read, hint: ExtractHint): Promise<Extraction> {
  const { text, dropped } = canonicalise(document.text);
  if (text.trim() === "") throw new ImportFailure("no-text");
  if (text.length > IMPORT_LIMITS.textLength) throw new ImportFailure("too-large");
  const invisible = Object.entries(dropped).map(([kind, count]) => ({ code: "invisible-characters-dropped", kind, count }) as const);
  const { title, inferred } = chooseTitle(document.title && canonicalise(document.title).text, text, format === "plain");
  const line = (value: string | null): string | null => asTitle(canonicalise(value ?? "").text) || null;
  return {
    title,
    titleInferred: inferred,
    byline: line(document.byline),
    publication: line(document.publication),
    publishedAt: document.publishedAt,
    language: await detectLanguage(text, document.statedLanguage),
    mediaType: MEDIA_TYPES[format],
    text,
    notArticle: findNotArticle(text),
    warnings: [...mismatch(hint, format), ...warnings, ...document.warnings, ...invisible],
    extractor: EXTRACTORS[format],
  };
}
