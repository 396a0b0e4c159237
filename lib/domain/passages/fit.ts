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

/** Characters of agreement of two words: all, or their common beginning when that is most of both. */
function agreement(a: string, b: string): number {
  if (a === b) return a.length;
  if (a.length < STEM || b.length < STEM || a[0] !== b[0] || /\d/.test(a)) return 0;
  let common = 1;
  while (common < a.length && a[common] === b[common]) common++;
  return common * 3 >= Math.max(a.length, b.length) * 2 ? common : 0;
}

/**
 * Finds the stretch of a window that a quote fits best: semi-global alignment of words (all of the quote, any part of the window),
 * each word worth its characters. The score is twice the agreeing characters over those of both (Dice). O(n·m), so for windows of
 * at most a few hundred words. Null when nothing agrees.
 */
export function fitQuote(quote: FitWords, window: FitWords): Candidate | null {
  const rows = quote.words.length;
  const columns = window.words.length;
  if (rows === 0 || columns === 0) return null;
  // Score of the best alignment that ends before each word of the window, and the word it begins with, and what agrees in it.
  let score = new Int32Array(columns + 1);
  let begin = Int32Array.from({ length: columns + 1 }, (_, j) => j);
  let agreed = new Int32Array(columns + 1);
  let nextScore = new Int32Array(columns + 1);
  let nextBegin = new Int32Array(columns + 1);
  let nextAgreed = new Int32Array(columns + 1);
  let quoteLength = 0;
  for (let i = 0; i < rows; i++) {
    const word = quote.words[i] ?? "";
    quoteLength += word.length;
    nextScore[0] = -quoteLength;
    nextBegin[0] = 0;
    nextAgreed[0] = 0;
    for (let j = 1; j <= columns; j++) {
      const other = window.words[j - 1] ?? "";
      let best = (score[j] ?? 0) - word.length;
      let from = begin[j] ?? 0;
      let same = agreed[j] ?? 0;
      const left = (nextScore[j - 1] ?? 0) - other.length;
      if (left > best) {
        best = left;
        from = nextBegin[j - 1] ?? 0;
        same = nextAgreed[j - 1] ?? 0;
      }
      const agreeing = agreement(word, other);
      if (agreeing > 0) {
        const both = (score[j - 1] ?? 0) + 4 * agreeing - word.length - other.length;
        if (both >= best) {
          best = both;
          from = begin[j - 1] ?? 0;
          same = (agreed[j - 1] ?? 0) + agreeing;
        }
      }
      nextScore[j] = best;
      nextBegin[j] = from;
      nextAgreed[j] = same;
    }
    [score, nextScore] = [nextScore, score];
    [begin, nextBegin] = [nextBegin, begin];
    [agreed, nextAgreed] = [nextAgreed, agreed];
  }
  let last = 0;
  for (let j = 1; j <= columns; j++) if ((score[j] ?? 0) > (score[last] ?? 0)) last = j;
  const first = begin[last] ?? 0;
  if (last <= first || (agreed[last] ?? 0) === 0) return null;
  let length = 0;
  for (let j = first; j < last; j++) length += window.words[j]?.length ?? 0;
  return {
    start: window.starts[first] ?? 0,
    end: window.ends[last - 1] ?? 0,
    score: (2 * (agreed[last] ?? 0)) / (quoteLength + length),
  };
}
