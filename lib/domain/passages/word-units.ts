import { CharacterClass, classOf, codeAt } from "../text/characters";
import { foldText } from "../text/fold";

/** What a UTF-16 unit does to the cutting of a text into words to be fitted. */
export const FITTED = { unknown: 0, blank: 1, letter: 2, digit: 3, alone: 4, sign: 5, joins: 6 } as const;
type Fitted = (typeof FITTED)[keyof typeof FITTED];

const ZERO_WIDTH_JOINER = 0x200d;

/** Signs that belong to a figure when they stand between its digits. */
const inFigure = (unit: number): boolean => unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x2019 || unit === 0x27;

function classify(unit: number): Fitted {
  switch (classOf(unit)) {
    case CharacterClass.space:
    case CharacterClass.line:
      return FITTED.blank;
    case CharacterClass.letter:
      return FITTED.letter;
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
class WordKinds {
  readonly kinds = new Uint8Array(0x10000);
  readonly plain = new Uint16Array(0x10000);

  /** Kind of the unit at a place whose kind is not known yet. */
  kindAt(text: string, at: number): Fitted {
    const unit = text.charCodeAt(at);
    const kind = unit >= 0xd800 && unit < 0xe000 ? FITTED.sign : classify(unit);
    this.kinds[unit] = kind;
    // Conjoining jamo compose with their neighbours, as marks do.
    if (kind !== FITTED.joins && !(unit >= 0x1100 && unit < 0x1200) && !(unit >= 0xd800 && unit < 0xe000)) {
      const folded = foldText(text[at] ?? "", { spaces: "single", letterCase: "lower" });
      if (folded.length === 1) this.plain[unit] = folded.charCodeAt(0);
    } else if (unit >= 0xd800 && unit < 0xe000) {
      this.plain[unit] = unit;
    }
    return kind;
  }

  /** End of the word that begins at a place, before `to`, where a unit of the kind given stands. */
  wordEnd(text: string, start: number, to: number, kind: number): number {
    let end = start + 1;
    if (kind === FITTED.letter || kind === FITTED.digit) {
      for (let last: number = kind; end < to; end++) {
        const unit = text.charCodeAt(end);
        const next = this.kinds[unit] || this.kindAt(text, end);
        if (next !== FITTED.letter && next !== FITTED.digit && next !== FITTED.joins) {
          if (last !== FITTED.digit || !inFigure(unit)) return end;
          if (end + 1 >= to || (this.kinds[text.charCodeAt(end + 1)] || this.kindAt(text, end + 1)) !== FITTED.digit) return end;
        }
        if (next !== FITTED.joins) last = next;
      }
      return end;
    }
    const code = codeAt(text, start);
    if (code > 0xffff) end++;
    else if (kind === FITTED.sign) while (end < to && text.charCodeAt(end) === code) end++;
    for (; end < to; end++) {
      const unit = text.charCodeAt(end);
      if ((this.kinds[unit] || this.kindAt(text, end)) !== FITTED.joins) return end;
      // A joined emoji is one sign.
      if (unit === ZERO_WIDTH_JOINER && codeAt(text, end + 1) > 0xffff) end += 2;
    }
    return end;
  }
}

/** Shared by all: what a unit is does not change. */
export const wordKinds = new WordKinds();
