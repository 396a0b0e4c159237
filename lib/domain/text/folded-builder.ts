import type { Folded } from "./fold";

/** Code units put into one `fromCharCode` call; more arguments than this can exceed an engine's stack. */
const CHUNK = 8192;

/** Collects folded pieces with the original range of each, in typed arrays: 1 MB of text takes about 10 MB. */
export class FoldedBuilder {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;

  constructor(private readonly originalLength: number) {
    this.units = new Uint16Array(originalLength);
    this.starts = new Int32Array(originalLength);
    this.ends = new Int32Array(originalLength);
  }

  /** Appends what the original range became; nothing when it folds away. */
  push(folded: string, start: number, end: number): void {
    if (this.length + folded.length > this.units.length) this.grow(this.length + folded.length);
    for (let i = 0; i < folded.length; i++) {
      this.units[this.length] = folded.charCodeAt(i);
      this.starts[this.length] = start;
      this.ends[this.length++] = end;
    }
  }

  finish(): Folded {
    const { starts, ends, length, originalLength } = this;
    let text = "";
    for (let i = 0; i < length; i += CHUNK) {
      text += String.fromCharCode(...this.units.subarray(i, Math.min(i + CHUNK, length)));
    }
    return {
      text,
      toOriginal(start, end) {
        const from = start < length ? (starts[start] ?? 0) : originalLength;
        return end > start ? [from, ends[Math.min(end, length) - 1] ?? from] : [from, from];
      },
      fromOriginal(offset) {
        let low = 0;
        let high = length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((ends[middle] ?? 0) <= offset) low = middle + 1;
          else high = middle;
        }
        return low;
      },
    };
  }

  private grow(needed: number): void {
    const capacity = Math.max(needed, this.units.length * 2, 16);
    const grown = <T extends Uint16Array | Int32Array>(empty: T, old: T): T => {
      empty.set(old);
      return empty;
    };
    this.units = grown(new Uint16Array(capacity), this.units);
    this.starts = grown(new Int32Array(capacity), this.starts);
    this.ends = grown(new Int32Array(capacity), this.ends);
  }
}
