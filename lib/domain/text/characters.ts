import { INVISIBLES, LINE_BREAKS, SPACES } from "../lexicon/typography";

/** What a character does to the cutting of a text into words. Numbers, so that a table of them is a byte array. */
export const CharacterClass = {
  unknown: 0,
  /** Horizontal space. */
  space: 1,
  /** Line or paragraph end. */
  line: 2,
  letter: 3,
  digit: 4,
  /** Combining mark: belongs to what stands before it. */
  mark: 5,
  /** A letter of a script written without spaces: a word by itself as far as we can tell cheaply. */
  ideograph: 6,
  /** Soft hyphen, zero-width characters, directional marks. */
  invisible: 7,
  punctuation: 8,
  /** Emoji and other symbols. */
  symbol: 9,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MARK = /\p{M}/u;
const LETTER = /[\p{L}\p{Nl}\p{No}_]/u;
const DIGIT = /\p{Nd}/u;
const PUNCTUATION = /\p{P}/u;
const EMOJI_MODIFIER = /\p{EMod}/u;

function classify(character: string): CharacterClass {
  if (SPACES.includes(character)) return CharacterClass.space;
  if (LINE_BREAKS.includes(character)) return CharacterClass.line;
  if (INVISIBLES.includes(character)) return CharacterClass.invisible;
  if (MARK.test(character) || EMOJI_MODIFIER.test(character)) return CharacterClass.mark;
  if (SPACELESS.test(character)) return CharacterClass.ideograph;
  if (DIGIT.test(character)) return CharacterClass.digit;
  if (LETTER.test(character)) return CharacterClass.letter;
  if (PUNCTUATION.test(character)) return CharacterClass.punctuation;
  return CharacterClass.symbol;
}

/** Filled as characters are met: classifying all 65,536 at start would cost each short command several milliseconds. */
const table = new Uint8Array(0x10000);
const astral = new Map<number, CharacterClass>();

/** Class of a code point; a lone surrogate is a symbol, NaN (past the end) is unknown. Constant time after the first meeting. */
export function classOf(codePoint: number): CharacterClass {
  if (Number.isNaN(codePoint)) return CharacterClass.unknown;
  if (codePoint < 0x10000) {
    const known = table[codePoint] as CharacterClass;
    if (known !== CharacterClass.unknown) return known;
    return (table[codePoint] = classify(String.fromCharCode(codePoint))) as CharacterClass;
  }
  let found = astral.get(codePoint);
  if (found === undefined) astral.set(codePoint, (found = classify(String.fromCodePoint(codePoint))));
  return found;
}

/** Code point at a UTF-16 offset; NaN past the end. */
export function codeAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit < 0xd800 || unit > 0xdbff) return unit;
  const low = text.charCodeAt(offset + 1);
  return low >= 0xdc00 && low <= 0xdfff ? (unit - 0xd800) * 0x400 + low - 0xdc00 + 0x10000 : unit;
}

/** Whether a UTF-16 offset is between the two halves of a surrogate pair. */
export function cutsPair(text: string, offset: number): boolean {
  const low = text.charCodeAt(offset);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
  const high = text.charCodeAt(offset - 1);
  return high >= 0xd800 && high <= 0xdbff;
}
