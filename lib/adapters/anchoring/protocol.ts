import type { Anchoring, Quote } from "@/lib/domain/passages/anchoring";

/** Passages of one text to be found again in another. */
export interface AnchoringJob {
  readonly oldText: string;
  readonly newText: string;
  readonly quotes: readonly Quote[];
}

/** Where a passage is now, and where its place would be. Offsets UTF-16 in the new text. */
export interface Found extends Omit<Anchoring, "edits"> {
  readonly near: number;
}
