import type { Span } from "@/lib/domain/comparison/types";

/** What the browser needs to know of a text to compare. */
export interface TextInfo {
  /** As in the address: tells texts apart. */
  readonly ref: string;
  readonly captureId: string;
  /** UTF-16 offsets in the capture. */
  readonly span: Span;
  /** BCP 47, for hyphenation and screen readers. */
  readonly language: string | null;
  readonly title: string;
  /** Publication, capture and date, in the reader's language. */
  readonly origin: string;
  /** SHA-256 of the whole capture's canonical text. */
  readonly hash: string;
}
