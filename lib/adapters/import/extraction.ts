/** What the caller knows about the bytes besides the bytes; none of it is trusted over what the bytes say. */
export interface ExtractHint {
  fileName?: string;
  /** As given by a site or a browser, parameters such as `charset=` included. */
  mediaType?: string;
}

/** The formats that can be read, by the media type under which a capture is kept. */
export type ImportMediaType =
  | "text/plain"
  | "text/markdown"
  | "text/html"
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Why a stretch is proposed as not belonging to the article. */
export type NotArticleReason = "newsletter" | "related" | "sharing" | "notice";

/** A stretch of the canonical text, UTF-16, end exclusive, proposed as not article text; a person decides. */
export interface NotArticleStretch {
  start: number;
  end: number;
  reason: NotArticleReason;
}

/** What a reader of the capture should know about how its text was got. */
export type ExtractionWarning =
  /** `kind` is one of the kinds that `canonicalise` names. */
  | { code: "invisible-characters-dropped"; kind: string; count: number }
  /** Words that the page does not show: white on white, drawn invisibly, beside the page or too small to read. */
  | { code: "hidden-text"; count: number; sample: string }
  /** Pages without any text, such as scans; numbers count from 1. */
  | { code: "pages-without-text"; pages: number[] }
  /** Bytes that do not decode in the encoding that was found, shown as U+FFFD. */
  | { code: "undecodable-bytes"; count: number; charset: string }
  /** The encoding is a guess, since neither the bytes nor the sender name one. */
  | { code: "charset-guessed"; charset: string }
  /** The name or the sender announced another format than the bytes have. */
  | { code: "type-mismatch"; announced: string; found: string }
  /** No block of the page stands out as the article, so that all its text was taken. */
  | { code: "whole-page" }
  /** The page says, or shows by where it breaks off, that the rest is for subscribers. */
  | { code: "maybe-paywalled" }
  /** Parts that were left out: footnotes are kept, comments and tracked deletions are not. */
  | { code: "parts-left-out"; parts: string[] };

/** The result of reading one document: canonical text and what the document says about itself. */
export interface Extraction {
  title: string;
  /** True when no heading was found and the title is the beginning of the text. */
  titleInferred: boolean;
  byline: string | null;
  publication: string | null;
  /** ISO 8601 date, or date and time with its zone, as precise as the document states it; null when it states none. */
  publishedAt: string | null;
  /** ISO 639-1; null when neither stated nor recognised with confidence. */
  language: string | null;
  mediaType: ImportMediaType;
  /** Canonical text; paragraphs are separated by a blank line, except in plain text, which is kept whole. */
  text: string;
  notArticle: NotArticleStretch[];
  warnings: ExtractionWarning[];
  extractor: { name: string; version: string };
}
