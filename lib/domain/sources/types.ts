/** What kind of published item a source is. */
export type SourceKind = "article" | "communique" | "statement" | "post" | "report" | "other";

/** How a capture came to be. */
export type CaptureMethod = "upload" | "paste" | "url" | "cli" | "demo";

/** What a reviewer may change of a source. Null is unknown, and the note prints it so. */
export interface SourceMetadata {
  readonly title: string;
  readonly kind: SourceKind;
  /** The carrier: the outlet or channel that published it. */
  readonly publication: string | null;
  readonly author: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** ISO 8601, as precise as known. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  /** Admiralty A–F; null is not graded. */
  readonly reliability: string | null;
  readonly reliabilityAsOf: string | null;
  readonly reviewerNote: string;
}

/** One published item. */
export interface Source extends SourceMetadata {
  readonly id: string;
  /** The title was read off the first sentence, no heading was found. */
  readonly titleInferred: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

/** An immutable snapshot of a source, without its text. Lengths: `textLength` UTF-16 units, `originalSize` bytes. */
export interface CaptureInfo {
  readonly id: string;
  readonly sourceId: string;
  readonly number: number;
  readonly method: CaptureMethod;
  readonly fileName: string | null;
  readonly fetchedUrl: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly mediaType: string;
  readonly originalSha256: string;
  readonly originalSize: number;
  readonly textSha256: string;
  readonly textLength: number;
  readonly extractor: string;
  readonly extractorVersion: string;
  readonly warnings: readonly CaptureWarning[];
  readonly capturedAt: Date;
  readonly capturedBy: string;
}

/** Something the importer wants a person to know: a code, with the parameters its sentence names beside it. */
export interface CaptureWarning {
  readonly code: string;
  readonly [parameter: string]: unknown;
}

/** A capture with its canonical text. */
export interface Capture extends CaptureInfo {
  readonly text: string;
}

/** A stretch of a capture that is not article text. UTF-16 offsets, end exclusive. */
export interface Exclusion {
  readonly id: string;
  readonly captureId: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** Found by the importer and not yet looked at by a person. */
  readonly proposed: boolean;
  readonly version: number;
}

/** A capture's text met again at another time: recorded, not stored twice. */
export interface Sighting {
  readonly id: string;
  readonly captureId: string;
  readonly method: CaptureMethod;
  readonly seenAt: Date;
  readonly seenBy: string;
}
