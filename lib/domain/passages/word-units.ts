import { CharacterClass, classOf, codeAt } from "../text/characters";
import { foldText } from "../text/fold";
import { numberEnd } from "../text/number-token";

/**
 * What a UTF-16 unit does to the cutting of a text into words to be fitted. Up to `alone` those that end a word; `letter` only those that
 * fold to one unit by themselves.
 */
export const FITTED = { unknown: 0, blank: 1, sign: 2, alone: 3, letter: 4, otherLetter: 5, digit: 6, joins: 7 } as const;
type Fitted = (typeof FITTED)[keyof typeof FITTED];

const ZERO_WIDTH_JOINER = 0x200d;
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;

/** Conjoining jamo compose with their neighbours, as marks do. */
const composes = (unit: number): boolean => unit >= 0x1100 && unit < 0x1200;

function classify(unit: number, plain: boolean): Fitted {
  switch (classOf(unit)) {
    case CharacterClass.space:
    case CharacterClass.line:
      return FITTED.blank;
    case CharacterClass.letter:
      return plain ? FITTED.letter : FITTED.otherLetter;
    case CharacterClass.digit:
      return FITTED.digit;
    case CharacterClass.ideograph:
      return FITTED.alone;
    case CharacterClass.mark:
    case CharacterClass.invisible:
      return FITTED.joins;
    default:
      return FITTED.sign;
  }
}

/**
 * Tables of what UTF-16 units are to words that are fitted, filled as units are met: `kinds`, and in `plain` the unit that one folds to by
 * itself (0 for one that folds to several, to none, or together with a neighbour).
 */
class WordUnits {
  readonly kinds = new Uint8Array(0x10000);
  readonly plain = new Uint16Array(0x10000);

  private kindAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const known = this.kinds[unit] as number;
    if (known !== FITTED.unknown) return known;
    if (isSurrogate(unit)) {
      this.plain[unit] = unit;
      return (this.kinds[unit] = FITTED.sign);
    }
    const folded = foldText(text[at] ?? "", { spaces: "single", letterCase: "lower" });
    const kind = classify(unit, folded.length === 1 && !composes(unit));
    if (folded.length === 1 && kind !== FITTED.joins && !composes(unit)) this.plain[unit] = folded.charCodeAt(0);
    return (this.kinds[unit] = kind);
  }

  /** End of the word at a place, at most `to`; the place itself where a blank stands. */
  wordEnd(text: string, start: number, to: number): number {
    const kind = this.kindAt(text, start);
    if (kind === FITTED.blank) return start;
    if (kind >= FITTED.letter && kind !== FITTED.joins) return this.lettersEnd(text, kind === FITTED.digit ? numberEnd(text, start) : start + 1, to);
    const code = codeAt(text, start);
    let end = start + (code > 0xffff ? 2 : 1);
    // Whole code points: after a lone half the same half may begin a pair.
    if (kind === FITTED.sign && code <= 0xffff) while (end < to && codeAt(text, end) === code) end++;
    for (; end < to && this.kindAt(text, end) === FITTED.joins; end++) {
      // A joined emoji is one sign.
      if (text.charCodeAt(end) === ZERO_WIDTH_JOINER && codeAt(text, end + 1) > 0xffff) end += 2;
    }
    return end;
  }

  /** Past the letters, digits and marks that a word goes on with. */
  private lettersEnd(text: string, from: number, to: number): number {
    let end = from;
    while (end < to && this.kindAt(text, end) >= FITTED.letter) end++;
    return end;
  }
}

/** Shared by all: what a unit is does not change. */
export const wordUnits = new WordUnits();
