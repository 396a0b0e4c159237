import type { ExtractionWarning } from "./extraction";

/** What a format's reader gives: its text before canonicalisation and what the document states about itself. */
export interface ParsedDocument {
  /** As the document states it; null when it has no heading and names no title. */
  title: string | null;
  byline: string | null;
  publication: string | null;
  /** ISO 8601 date, or date and time with its zone. */
  publishedAt: string | null;
  /** As stated: a BCP 47 tag, possibly wrong. */
  statedLanguage: string | null;
  /** Paragraphs separated by a blank line; the whole file for plain text. */
  text: string;
  warnings: ExtractionWarning[];
}

/** A document that states nothing about itself. */
export function bareDocument(text: string): ParsedDocument {
  return { title: null, byline: null, publication: null, publishedAt: null, statedLanguage: null, text, warnings: [] };
}
