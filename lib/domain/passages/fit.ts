import type { Candidate } from "./anchoring";
import type { FitWords, Vocabulary } from "./vocabulary";

/** Shortest words of which a common beginning counts: modifié and modifiés. */
const STEM = 4;

/** Characters of agreement of two different words: their common beginning when that is most of both, and no figure. */
function stemAgreement(a: string, b: string): number {
  if (a.length < STEM || b.length < STEM || /\d/.test(a)) return 0;
  let common = 1;
  while (common < a.length && a[common] === b[common]) common++;
  return common * 3 >= Math.max(a.length, b.length) * 2 ? common : 0;
}

/** One row of the alignment: for each end in the window the best score, the word it begins with, and the characters that agree. */
class Row {
  score = new Int32Array(512);
  begin = new Int32Array(512);
  agreed = new Int32Array(512);

  reserve(columns: number): void {
    if (columns < this.score.length) return;
    this.score = new Int32Array(columns * 2);
    this.begin = new Int32Array(columns * 2);
    this.agreed = new Int32Array(columns * 2);
  }
}

/** Reused between calls: a window is a few dozen words. */
let above = new Row();
let here = new Row();

/** Fills the rows for each word of the quote; the last one is left in `above`. Returns the characters of the quote. */
function fillRows(vocabulary: Vocabulary, quote: FitWords, window: FitWords): number {
  const { lengths, firsts, words } = vocabulary;
  const columns = window.ids.length;
  above.reserve(columns + 1);
  here.reserve(columns + 1);
  above.score.fill(0, 0, columns + 1);
  above.agreed.fill(0, 0, columns + 1);
  for (let j = 0; j <= columns; j++) above.begin[j] = j;
  let quoteLength = 0;
  for (const id of quote.ids) {
    const own = lengths[id] ?? 0;
    const first = firsts[id];
    quoteLength += own;
    here.score[0] = -quoteLength;
    here.begin[0] = 0;
    here.agreed[0] = 0;
    for (let j = 1; j <= columns; j++) {
      const other = window.ids[j - 1] ?? 0;
      const length = lengths[other] ?? 0;
      let from = above;
      let at = j;
      let best = (above.score[j] ?? 0) - own;
      const left = (here.score[j - 1] ?? 0) - length;
      if (left > best) {
        best = left;
        from = here;
        at = j - 1;
      }
      let agreeing = 0;
      if (firsts[other] === first) {
        agreeing = id === other ? length : stemAgreement(words[id] ?? "", words[other] ?? "");
        const both = (above.score[j - 1] ?? 0) + 4 * agreeing - own - length;
        if (agreeing > 0 && both >= best) {
          best = both;
          from = above;
          at = j - 1;
        } else {
          agreeing = 0;
        }
      }
      here.score[j] = best;
      here.begin[j] = from.begin[at] ?? 0;
      here.agreed[j] = (from.agreed[at] ?? 0) + agreeing;
    }
    [above, here] = [here, above];
  }
  return quoteLength;
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
  const quoteLength = fillRows(vocabulary, quote, window);
  let last = 0;
  for (let j = 1; j <= columns; j++) if ((above.score[j] ?? 0) > (above.score[last] ?? 0)) last = j;
  const begin = above.begin[last] ?? 0;
  const agreed = above.agreed[last] ?? 0;
  if (last <= begin || agreed === 0) return null;
  let length = 0;
  for (let j = begin; j < last; j++) length += vocabulary.lengths[window.ids[j] ?? 0] ?? 0;
  return { start: window.starts[begin] ?? 0, end: window.ends[last - 1] ?? 0, score: (2 * agreed) / (quoteLength + length), agreed, length: quoteLength };
}
