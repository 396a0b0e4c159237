import { foldText } from "../text/fold";
import { FITTED, wordUnits } from "./word-units";

/** The words of a stretch of text by their numbers, with their places in the text they were cut from (UTF-16). */
export interface FitWords {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Where a hash begins (FNV-1a), as the signed number that the tables hold. */
const SEED = 0x811c9dc5 | 0;

const FOLDED = { spaces: "single", letterCase: "lower" } as const;

/** Reused between calls, grown as needed: a stretch has at most as many words as characters. */
let ids = new Int32Array(1 << 12);
let starts = new Int32Array(1 << 12);
let ends = new Int32Array(1 << 12);

/**
 * Numbers the words of the texts that are fitted to one another: words that differ only in case and typography have one number,
 * so that fitting compares numbers. Grows with the words of the texts; made for each anchorer.
 *
 * Words are cut more simply than for comparing: they only have to be the same on both sides, and this is most of the work that
 * searching a text costs. Runs of letters and digits; figures whole; every ideograph; runs of one sign. They are hashed as
 * they are read, 64 bits in two halves, and told apart by these alone: two of a million words in one number have odds of 1 to 10⁷.
 */
export class Vocabulary {
  /** By number: length of the folded word, and its first UTF-16 unit. */
  lengths = new Int32Array(1 << 12);
  firsts = new Uint16Array(1 << 12);
  private count = 0;
  private hashes = new Int32Array(1 << 12);
  private slots = new Int32Array(1 << 13);
  /** Where each word was first met, for {@link word}. */
  private readonly texts: string[] = [];
  private readonly folded: (string | undefined)[] = [];
  private from = new Int32Array(1 << 12);
  private to = new Int32Array(1 << 12);

  /**
   * Words of `[from, to)` of a text; blanks are left out. Linear. The loop holds what most words are, and leaves the rest to
   * `cutOther`: a small loop is compiled in a tenth of the time, which is what placing the quotes of one article takes.
   */
  cut(text: string, from = 0, to = text.length): FitWords {
    if (ids.length < to - from) [ids, starts, ends] = [new Int32Array(to - from), new Int32Array(to - from), new Int32Array(to - from)];
    const { kinds, plain } = wordUnits;
    let count = 0;
    for (let i = from; i < to; ) {
      let unit = text.charCodeAt(i);
      let kind = kinds[unit] as number;
      if (kind === FITTED.blank) {
        i++;
        continue;
      }
      const start = i;
      let low = SEED;
      let high = 0;
      while (kind === FITTED.letter && i < to) {
        const folded = plain[unit] as number;
        low = Math.imul(low ^ folded, 0x01000193);
        high = Math.imul(high + folded, 0x85ebca6b) ^ (high >>> 13);
        unit = text.charCodeAt(++i);
        kind = kinds[unit] as number;
      }
      if (i > start && (i === to || (kind >= FITTED.blank && kind <= FITTED.alone))) {
        ids[count] = this.number(low, high, i - start, text, start, i);
      } else {
        i = Math.min(to, wordUnits.wordEnd(text, start, to));
        const id = i > start ? this.numberOther(text, start, i) : -1;
        // Blanks met for the first time, and invisible characters by themselves.
        if (id < 0 || this.lengths[id] === 0) {
          i = Math.max(i, start + 1);
          continue;
        }
        ids[count] = id;
      }
      starts[count] = start;
      ends[count++] = i;
    }
    return { ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
  }

  /** A folded word by its number. */
  word(id: number): string {
    return (this.folded[id] ??= foldText((this.texts[id] ?? "").slice(this.from[id], this.to[id]), FOLDED));
  }

  /** Half of a word's hash: unlike its number, the same whatever words were met before. */
  hashOf(id: number): number {
    return this.hashes[2 * id] as number;
  }

  /** How many UTF-16 units two folded words begin with alike. */
  commonBeginning(a: number, b: number): number {
    const { plain } = wordUnits;
    const least = Math.min(this.lengths[a] ?? 0, this.lengths[b] ?? 0);
    const [left, right] = [this.texts[a] ?? "", this.texts[b] ?? ""];
    const [from, other] = [this.from[a] ?? 0, this.from[b] ?? 0];
    let common = 0;
    for (; common < least; common++) {
      const unit = plain[left.charCodeAt(from + common)] ?? 0;
      const unitThere = plain[right.charCodeAt(other + common)] ?? 0;
      if (unit === 0 || unitThere === 0) return this.commonFolded(a, b);
      if (unit !== unitThere) break;
    }
    return common;
  }

  private commonFolded(a: number, b: number): number {
    const [left, right] = [this.word(a), this.word(b)];
    let common = 0;
    while (common < left.length && left[common] === right[common]) common++;
    return common;
  }

  /** Number of a word of other than letters, or with characters that fold to several or together with their neighbours. */
  private numberOther(text: string, start: number, end: number): number {
    const { plain } = wordUnits;
    let simple = true;
    for (let at = start; at < end; at++) simple &&= plain[text.charCodeAt(at)] !== 0;
    const folded = simple ? "" : foldText(text.slice(start, end), FOLDED);
    const length = simple ? end - start : folded.length;
    let low = SEED;
    let high = 0;
    for (let at = 0; at < length; at++) {
      const unit = simple ? (plain[text.charCodeAt(start + at)] as number) : folded.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high + unit, 0x85ebca6b) ^ (high >>> 13);
    }
    return this.number(low, high, length, text, start, end);
  }

  private number(low: number, high: number, length: number, text: string, start: number, end: number): number {
    const mask = this.slots.length - 1;
    let slot = (low ^ (low >>> 15)) & mask;
    for (let id = this.slots[slot] ?? 0; id > 0; id = this.slots[slot] ?? 0) {
      if (this.hashes[2 * id - 2] === low && this.hashes[2 * id - 1] === high) return id - 1;
      slot = (slot + 1) & mask;
    }
    const id = this.count++;
    if (this.count * 2 > this.hashes.length) this.grow();
    this.hashes[2 * id] = low;
    this.hashes[2 * id + 1] = high;
    this.lengths[id] = length;
    this.firsts[id] = wordUnits.plain[text.charCodeAt(start)] || this.firstFolded(text, start, end);
    this.texts[id] = text;
    this.from[id] = start;
    this.to[id] = end;
    if (this.count * 2 > mask) this.rehash();
    else this.slots[slot] = id + 1;
    return id;
  }

  private firstFolded(text: string, start: number, end: number): number {
    return foldText(text.slice(start, end), FOLDED).charCodeAt(0) || 0;
  }

  private grow(): void {
    const size = this.hashes.length * 2;
    const larger = <T extends Int32Array | Uint16Array>(from: T, to: T): T => (to.set(from), to);
    this.hashes = larger(this.hashes, new Int32Array(size));
    this.lengths = larger(this.lengths, new Int32Array(size));
    this.firsts = larger(this.firsts, new Uint16Array(size));
    this.from = larger(this.from, new Int32Array(size));
    this.to = larger(this.to, new Int32Array(size));
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let id = 0; id < this.count; id++) {
      const low = this.hashes[2 * id] ?? 0;
      let slot = (low ^ (low >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = id + 1;
    }
  }
}
