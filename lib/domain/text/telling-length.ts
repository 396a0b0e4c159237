/** What a character says compared with a letter: a sentence takes about a third as many ideographs, half as many kana or syllables. */
const IDEOGRAPH = 3;
const SYLLABLE = 2;

/**
 * Length of `[start, end)` of a text as that of the same words in an alphabet, in UTF-16 units: limits such as "too short to point
 * anywhere" mean as much in Chinese, Japanese and Korean as in French.
 */
export function tellingLength(text: string, start = 0, end = text.length): number {
  let length = end - start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3041) continue;
    if (unit < 0x3100 || (unit >= 0xac00 && unit < 0xd7a4)) length += SYLLABLE - 1;
    else if ((unit >= 0x3400 && unit < 0xa000) || (unit >= 0xf900 && unit < 0xfb00)) length += IDEOGRAPH - 1;
  }
  return length;
}
