import { foldText } from "../text/fold";
import { TokenKind, tokenise } from "../text/tokens";
import type { Candidate } from "./anchoring";

/** The words of a short text, folded, with their places in the text they were cut from. */
export interface FitWords {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folding a word costs more than looking it up; a text repeats its words. Begun anew when it is full. */
const foldedWords = new Map<string, string>();
const REMEMBERED = 50_000;

function foldWord(written: string): string {
  let folded = foldedWords.get(written);
  if (folded === undefined) {
    if (foldedWords.size >= REMEMBERED) foldedWords.clear();
    foldedWords.set(written, (folded = foldText(written, { spaces: "single", letterCase: "lower" })));
  }
  return folded;
}

/** Words of `[from, to)` of a text; blanks are left out. */
export function fitWords(text: string, from = 0, to = text.length): FitWords {
  const tokens = tokenise(text, from, to);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.space || kind === TokenKind.line) continue;
    const start = tokens.starts[i] ?? 0;
    const end = tokens.starts[i + 1] ?? 0;
    words.push(foldWord(text.slice(start, end)));
    starts.push(start);
    ends.push(end);
  }
  return { words, starts, ends };
}

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
  readonly score: Int32Array;
  readonly begin: Int32Array;
  readonly agreed: Int32Array;

  constructor(columns: number) {
    this.score = new Int32Array(columns + 1);
    this.begin = new Int32Array(columns + 1);
    this.agreed = new Int32Array(columns + 1);
  }
}

/**
 * Finds the stretch of a window that a quote fits best: semi-global alignment of words (all of the quote, any part of the window),
 * each word worth its characters. The score is twice the agreeing characters over those of both (Dice). O(n·m), so for windows of
 * at most a few hundred words. Null when nothing agrees.
 */
export function fitQuote(quote: FitWords, window: FitWords): Candidate | null {
  const columns = window.words.length;
  if (quote.words.length === 0 || columns === 0) return null;
  const lengths = Int32Array.from(window.words, (word) => word.length);
  const firsts = Int32Array.from(window.words, (word) => word.charCodeAt(0));
  let above = new Row(columns);
  let here = new Row(columns);
  for (let j = 0; j <= columns; j++) above.begin[j] = j;
  let quoteLength = 0;
  for (const word of quote.words) {
    quoteLength += word.length;
    here.score[0] = -quoteLength;
    here.begin[0] = 0;
    here.agreed[0] = 0;
    const first = word.charCodeAt(0);
    for (let j = 1; j <= columns; j++) {
      const length = lengths[j - 1] ?? 0;
      let from = above;
      let at = j;
      let best = (above.score[j] ?? 0) - word.length;
      const left = (here.score[j - 1] ?? 0) - length;
      if (left > best) {
        best = left;
        from = here;
        at = j - 1;
      }
      let agreeing = 0;
      if (firsts[j - 1] === first) {
        const other = window.words[j - 1] ?? "";
        agreeing = word === other ? length : stemAgreement(word, other);
        const both = (above.score[j - 1] ?? 0) + 4 * agreeing - word.length - length;
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
  let last = 0;
  for (let j = 1; j <= columns; j++) if ((above.score[j] ?? 0) > (above.score[last] ?? 0)) last = j;
  const begin = above.begin[last] ?? 0;
  const agreed = above.agreed[last] ?? 0;
  if (last <= begin || agreed === 0) return null;
  let length = 0;
  for (let j = begin; j < last; j++) length += lengths[j] ?? 0;
  return { start: window.starts[begin] ?? 0, end: window.ends[last - 1] ?? 0, score: (2 * agreed) / (quoteLength + length) };
}
