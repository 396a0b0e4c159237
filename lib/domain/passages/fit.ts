import type { Candidate } from "./anchoring";
import type { FitWords, Vocabulary } from "./vocabulary";

/** Shortest words of which a common beginning counts: modifié and modifiés. */
const STEM = 4;

/** Characters of agreement of two different words: their common beginning when that is most of both, and no figure. */
export function stemAgreement(vocabulary: Vocabulary, a: number, b: number): number {
  const longest = Math.max(vocabulary.lengths[a] ?? 0, vocabulary.lengths[b] ?? 0);
  if ((vocabulary.lengths[a] ?? 0) < STEM || (vocabulary.lengths[b] ?? 0) < STEM) return 0;
  const common = vocabulary.commonBeginning(a, b);
  return common * 3 >= longest * 2 && !/\d/.test(vocabulary.word(a)) ? common : 0;
}

/**
 * Two rows of the alignment, one after the other in each column: for each end in the window the best score, the word it begins with, and
 * the characters that agree. Reused between calls: a window is a few dozen words.
 */
let columnsKept = 512;
let scores = new Int32Array(2 * columnsKept);
let begins = new Int32Array(2 * columnsKept);
let agreeing = new Int32Array(2 * columnsKept);

/**
 * Fills the rows for each word of the quote. Returns where in the columns the last one begins.
 *
 * The casts say what the lengths of the columns do: a check of each look-up here would double what a first search costs.
 */
function fillRows(vocabulary: Vocabulary, quote: FitWords, window: FitWords): number {
  const { lengths, firsts } = vocabulary;
  const columns = window.ids.length;
  if (columns >= columnsKept) {
    columnsKept = columns * 2;
    [scores, begins, agreeing] = [new Int32Array(2 * columnsKept), new Int32Array(2 * columnsKept), new Int32Array(2 * columnsKept)];
  }
  const [score, begin, agreed, others] = [scores, begins, agreeing, window.ids];
  let above = 0;
  let here = columnsKept;
  for (let j = 0; j <= columns; j++) {
    score[j] = 0;
    agreed[j] = 0;
    begin[j] = j;
  }
  let quoteLength = 0;
  for (const id of quote.ids) {
    const own = lengths[id] as number;
    const first = firsts[id] as number;
    quoteLength += own;
    score[here] = -quoteLength;
    begin[here] = 0;
    agreed[here] = 0;
    for (let j = 1; j <= columns; j++) {
      const other = others[j - 1] as number;
      const length = lengths[other] as number;
      let from = above + j;
      let best = (score[from] as number) - own;
      let common = 0;
      const left = (score[here + j - 1] as number) - length;
      if (left > best) {
        best = left;
        from = here + j - 1;
      }
      if (firsts[other] === first) {
        const alike = id === other ? length : stemAgreement(vocabulary, id, other);
        const both = (score[above + j - 1] as number) + 4 * alike - own - length;
        if (alike > 0 && both >= best) {
          best = both;
          from = above + j - 1;
          common = alike;
        }
      }
      score[here + j] = best;
      begin[here + j] = begin[from] as number;
      agreed[here + j] = (agreed[from] as number) + common;
    }
    [above, here] = [here, above];
  }
  return above;
}

/**
 * Finds the stretch of a window that a quote fits best: semi-global alignment of words (all of the quote, any part of the window),
 * each word worth its characters. The score is twice the agreeing characters over those of both (Dice). O(n·m), so for windows of
 * at most a few hundred words. Null when nothing agrees.
 */
export function fitQuote(vocabulary: Vocabulary, quote: FitWords, window: FitWords): Candidate | null {
  const fit = fitWords(vocabulary, quote, window);
  return fit && { start: fit.start, end: fit.end, score: fit.score };
}

/** A fit with the characters that agree in it, and those of the quote's words. */
export interface Fit extends Candidate {
  readonly agreed: number;
  readonly length: number;
}

/** As {@link fitQuote}, with what the score was made of. */
export function fitWords(vocabulary: Vocabulary, quote: FitWords, window: FitWords): Fit | null {
  const columns = window.ids.length;
  if (quote.ids.length === 0 || columns === 0) return null;
  const row = fillRows(vocabulary, quote, window);
  let last = row;
  for (let j = row + 1; j <= row + columns; j++) if ((scores[j] as number) > (scores[last] as number)) last = j;
  const begin = begins[last] as number;
  const agreed = agreeing[last] as number;
  const past = last - row;
  if (past <= begin || agreed === 0) return null;
  const quoteLength = lengthOf(vocabulary, quote, 0, quote.ids.length);
  const length = lengthOf(vocabulary, window, begin, past);
  return { start: window.starts[begin] ?? 0, end: window.ends[past - 1] ?? 0, score: (2 * agreed) / (quoteLength + length), agreed, length: quoteLength };
}

/** Characters of some of the words. */
function lengthOf({ lengths }: Vocabulary, { ids }: FitWords, from: number, to: number): number {
  let length = 0;
  for (let j = from; j < to; j++) length += lengths[ids[j] as number] as number;
  return length;
}

/** How often each word of a quote is still to be met, by number; zero between calls. */
let wanted = new Int32Array(1024);

/**
 * The most that a quote can agree with a window, 0–1, as a fit's score counts it, but for words that only begin alike: the characters of the words
 * that both have, in whatever order. Linear, where fitting is not.
 */
export function mostAgreement({ lengths }: Vocabulary, quote: FitWords, window: FitWords): number {
  if (lengths.length > wanted.length) wanted = new Int32Array(lengths.length);
  let length = 0;
  for (const id of quote.ids) {
    wanted[id] = (wanted[id] ?? 0) + 1;
    length += lengths[id] ?? 0;
  }
  let both = 0;
  for (const id of window.ids) {
    const left = wanted[id] ?? 0;
    if (left === 0) continue;
    wanted[id] = left - 1;
    both += lengths[id] ?? 0;
  }
  for (const id of quote.ids) wanted[id] = 0;
  return length > 0 ? (2 * both) / (length + both) : 0;
}
