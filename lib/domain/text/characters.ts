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
/** Without the underscore: it marks emphasis, or joins the words of a name in code. */
const LETTER = /[\p{L}\p{Nl}\p{No}]/u;
const DIGIT = /\p{Nd}/u;
const PUNCTUATION = /\p{P}/u;
const EMOJI_MODIFIER = /\p{EMod}/u;

/** Class of a character by Unicode's properties and the typographic lists alone. */
export function classify(character: string): CharacterClass {
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

/** By UTF-16 unit. Filled as characters are met: classifying all 65,536 at start would cost each short command several milliseconds. */
const table = new Uint8Array(0x10000);
const astral = new Map<number, CharacterClass>();

/** Ranges `[from, to)` of one class each, in the scripts and signs that most texts are made of; the signs below are written over them. */
const RANGES: readonly (readonly [kind: CharacterClass, ...ranges: (readonly [from: number, to: number])[]])[] = [
  [CharacterClass.letter, [0x41, 0x5b], [0x61, 0x7b], [0xaa, 0x250], [0x400, 0x482], [0x48a, 0x530], [0x5d0, 0x5eb], [0x620, 0x64b]],
  [CharacterClass.digit, [0x30, 0x3a], [0x660, 0x66a]],
  [CharacterClass.mark, [0x300, 0x370], [0x64b, 0x660]],
  [CharacterClass.punctuation, [0x2010, 0x2028], [0x2030, 0x2044]],
  [CharacterClass.symbol, [0x20a0, 0x20c1], [0x2190, 0x2308], [0x2500, 0x2700]],
];
const PUNCTUATION_SIGNS = "!\"#%&'()*,-./:;?@[\\]_{}¡§«¶·»¿";
const SYMBOL_SIGNS = "$+<=>^`|~¢£¤¥¦¨©¬®¯°±´¸×÷";

// Written down, since the first use of each expression above costs as much as comparing a page of text.
for (const [kind, ...ranges] of RANGES) for (const [from, to] of ranges) table.fill(kind, from, to);
for (const [characters, kind] of [
  [PUNCTUATION_SIGNS, CharacterClass.punctuation],
  [SYMBOL_SIGNS, CharacterClass.symbol],
  [SPACES, CharacterClass.space],
  [LINE_BREAKS, CharacterClass.line],
  [INVISIBLES, CharacterClass.invisible],
] as const) {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
}

/** Emoji and pictographs outside the basic plane, but the skin tones, which are marks. */
const isPictograph = (codePoint: number): boolean => (codePoint >= 0x1f300 && codePoint < 0x1f3fb) || (codePoint >= 0x1f400 && codePoint < 0x1fb00);

/** The classes of the UTF-16 units met so far (0 for others), for loops in which even the call of {@link classOf} shows. */
export const knownClasses: Readonly<Uint8Array> = table;

/** Class of a code point; a lone surrogate is a symbol, NaN (past the end) is unknown. Constant time after the first meeting. */
export function classOf(codePoint: number): CharacterClass {
  if (Number.isNaN(codePoint)) return CharacterClass.unknown;
  if (codePoint < 0x10000) {
    const known = table[codePoint] as CharacterClass;
    if (known !== CharacterClass.unknown) return known;
    return (table[codePoint] = classify(String.fromCharCode(codePoint))) as CharacterClass;
  }
  if (isPictograph(codePoint)) return CharacterClass.symbol;
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
