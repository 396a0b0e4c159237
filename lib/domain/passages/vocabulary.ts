import { foldText } from "../text/fold";
import { TokenKind, tokenise } from "../text/tokens";

/** The words of a stretch of text by their numbers, with their places in the text they were cut from (UTF-16). */
export interface FitWords {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** What folding leaves as it is but for its case: ASCII but hyphens, grave accents and blanks; composed Latin letters that are no ligatures. */
const PLAIN = /^[!-,./0-_a-~\u00C0-\u00C5\u00C7-\u00E5\u00E7-\u012F\u0134-\u0148\u014A-\u0151\u0154-\u017E]*$/;

/**
 * Numbers the words of the texts that are fitted to one another: words that differ only in case and typography have one number,
 * so that fitting compares numbers and a word is folded once. Grows with the words of the texts; made for each anchorer.
 */
export class Vocabulary {
  /** Folded words by their numbers, with their lengths and first UTF-16 units. */
  readonly words: string[] = [];
  readonly lengths: number[] = [];
  readonly firsts: number[] = [];
  private readonly written = new Map<string, number>();
  private readonly folded = new Map<string, number>();

  /** Words of `[from, to)` of a text; blanks are left out. */
  cut(text: string, from = 0, to = text.length): FitWords {
    const tokens = tokenise(text, from, to);
    const ids = new Int32Array(tokens.count);
    const starts = new Int32Array(tokens.count);
    const ends = new Int32Array(tokens.count);
    let count = 0;
    for (let i = 0; i < tokens.count; i++) {
      const kind = tokens.kinds[i];
      if (kind === TokenKind.space || kind === TokenKind.line) continue;
      const start = tokens.starts[i] ?? 0;
      const end = tokens.starts[i + 1] ?? 0;
      ids[count] = this.number(text.slice(start, end));
      starts[count] = start;
      ends[count++] = end;
    }
    return { ids: ids.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
  }

  private number(written: string): number {
    let id = this.written.get(written);
    if (id !== undefined) return id;
    const folded = PLAIN.test(written) ? written.toLowerCase() : foldText(written, { spaces: "single", letterCase: "lower" });
    id = this.folded.get(folded);
    if (id === undefined) {
      id = this.words.length;
      this.folded.set(folded, id);
      this.words.push(folded);
      this.lengths.push(folded.length);
      this.firsts.push(folded.charCodeAt(0));
    }
    this.written.set(written, id);
    return id;
  }
}
