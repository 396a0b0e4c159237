import type { Span } from "../comparison/types";
import { lettersOf, likeness } from "./likeness";
import type { Compared } from "./map-through";
import type { SentenceBlock } from "./sentence-block";
import { cutSentences } from "./sentence-cuts";

/** Resemblance below which two sentences are not the same one. */
export const SAME_SENTENCE = 0.4;

/** Pairs of sentences that are looked at; in larger blocks nothing is paired. */
const MOST_PAIRS = 2500;

/** The sentences of a block, and for each of the old ones which of the new it is now; -1 for one that is gone. */
export interface PairedSentences {
  readonly old: readonly Span[];
  readonly now: readonly Span[];
  readonly pairs: Int32Array;
}

/**
 * Pairs the sentences of a block with those of the new text, in order, so that as much as possible agrees over all: what a sentence
 * became is not said by itself alone, but by what its neighbours became too. Null where the block is too large.
 */
export function pairSentences({ oldText, newText, vocabulary }: Compared, block: SentenceBlock): PairedSentences | null {
  const old = cutSentences(oldText, ...block.old, block.cutting);
  const now = cutSentences(newText, ...block.now, block.cutting);
  const rows = old.length;
  const columns = now.length;
  if (rows * columns > MOST_PAIRS) return null;
  const pairs = new Int32Array(rows).fill(-1);
  const left = old.map(([from, to]) => vocabulary.cut(oldText, from, to));
  const right = now.map(([from, to]) => vocabulary.cut(newText, from, to));
  // What a pair is worth: the characters that agree, over those that must.
  const worth = new Float64Array(rows * columns);
  left.forEach((words, i) => {
    const length = lettersOf(vocabulary, words);
    right.forEach((others, j) => {
      const score = likeness(vocabulary, words, others, SAME_SENTENCE);
      if (score >= SAME_SENTENCE) worth[i * columns + j] = (score - SAME_SENTENCE + 0.01) * (length + lettersOf(vocabulary, others));
    });
  });
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const together = (i: number, j: number): number => {
    const own = worth[i * columns + j] as number;
    return own > 0 ? own + (best[(i + 1) * width + j + 1] as number) : -1;
  };
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i * width + j] = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number, together(i, j));
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const here = best[i * width + j] as number;
    if (here === together(i, j)) pairs[i++] = j++;
    else if (here === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return { old, now, pairs };
}
