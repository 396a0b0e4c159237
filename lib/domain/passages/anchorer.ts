import { compare } from "../comparison/compare";
import type { Edit } from "../comparison/types";
import { anchorAlone } from "./anchor-alone";
import { anchorWithOld } from "./anchor-with-old";
import type { Anchoring, Quote } from "./anchoring";
import { SegmentIndex } from "./segment-index";
import { GramIndex } from "./gram-index";
import type { Ground } from "./ground";
import { Occurrences } from "./occurrences";
import { isWrapped } from "./sentence-cuts";
import { Vocabulary } from "./vocabulary";

/** Unchanged characters around a change that belong to what may be found there: the rest of its sentence. */
const AROUND = 120;

/** Anchors any number of quotes in one text. */
export interface Anchorer {
  /** Where a quote is now. Offsets of the quote are UTF-16 in the old text, those of the answer UTF-16 in the new. */
  anchor(quote: Quote): Anchoring;
}

/**
 * Prepares the anchoring of quotes in a new text, with the old text they were taken from or without it. With it, each quote is
 * followed through the comparison of the two (pass `edits` when it is at hand), which tells a passage from its twins; without,
 * words, context and position must do. Preparing costs one comparison; then a quote costs microseconds where the text is
 * unchanged, up to a millisecond where it has to be searched for. The indexes for searching are built when first needed.
 */
export function prepareAnchoring(newText: string, oldText?: string, edits?: readonly Edit[]): Anchorer {
  const vocabulary = new Vocabulary();
  const inNew = new Occurrences(newText);
  const allNew = once(() => new GramIndex(vocabulary, newText));
  if (oldText === undefined) return { anchor: (quote) => anchorAlone(quote, inNew, vocabulary, allNew) };

  const inOld = new Occurrences(oldText);
  const allOld = once(() => new GramIndex(vocabulary, oldText));
  const segments = new SegmentIndex(edits ?? compare(oldText, newText));
  const ground: Ground = {
    oldText,
    newText,
    vocabulary,
    wrapped: isWrapped(oldText),
    paired: new Map(),
    segments,
    changedOld: once(() => new GramIndex(vocabulary, oldText, segments.changedStretches(segments.a, AROUND))),
    changedNew: once(() => new GramIndex(vocabulary, newText, segments.changedStretches(segments.b, AROUND))),
  };
  return {
    anchor(quote) {
      const { exact, start } = quote;
      if (start !== undefined && exact !== "" && oldText.startsWith(exact, start)) return anchorWithOld(ground, start, start + exact.length);
      const inOldText = anchorAlone(quote, inOld, vocabulary, allOld);
      if (inOldText.start !== null && inOldText.end !== null) {
        const placed = anchorWithOld(ground, inOldText.start, inOldText.end);
        // The old text itself has the quote's words in other characters.
        const asTyped = placed.status !== "exact" || newText.startsWith(exact, placed.start ?? 0);
        return asTyped ? placed : { ...placed, status: "typographic" };
      }
      return anchorAlone(quote, inNew, vocabulary, allNew);
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
