/**
 * Converts between UTF-16 offsets (used inside the program) and code-point offsets (used by W3C selectors).
 * Built once per text in linear time; each query is a binary search over the surrogate pairs only, so O(log n) at worst
 * and constant for texts without any. Offsets out of range are clamped to the text.
 */
export interface CodePoints {
  /** Length of the text in code points; a lone surrogate counts as one. */
  readonly length: number;
  /** Code points before a UTF-16 offset; an offset inside a pair counts the pair's first half as not yet passed. */
  toCodePoint(utf16: number): number;
  /** UTF-16 offset of the n-th code point. */
  toUtf16(codePoint: number): number;
}

export function indexCodePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) pairs.push(i++);
  }
  const length = text.length - pairs.length;

  /** How many pairs, taken in order, satisfy a condition that holds for a first part of them and then no more. */
  function countWhile(holds: (pair: number, index: number) => boolean): number {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(pairs[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    length,
    toCodePoint(utf16) {
      const offset = Math.min(Math.max(utf16, 0), text.length);
      const before = countWhile((pair) => pair + 1 < offset);
      return pairs[before] === offset - 1 ? offset - 1 - before : offset - before;
    },
    toUtf16(codePoint) {
      const offset = Math.min(Math.max(codePoint, 0), length);
      return offset + countWhile((pair, index) => pair - index < offset);
    },
  };
}
