import { CharacterClass, classOf } from "../text/characters";
import { foldText } from "../text/fold";

const isSpace = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CharacterClass.space;
const isLine = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CharacterClass.line;

/** Past blanks, and past hyphens at a line end, which may only part a word there. */
function pastBreaks(text: string, start: number): { at: number; hyphen: boolean } {
  let at = start;
  let hyphen = false;
  for (;;) {
    while (isSpace(text, at) || isLine(text, at)) at++;
    if (text[at] !== "-" || at === 0) return { at, hyphen };
    let after = at + 1;
    while (isSpace(text, after)) after++;
    if (!isLine(text, after)) return { at, hyphen };
    hyphen = true;
    at = after;
  }
}

/** Whether two texts agree but for blanks and line ends, with or without a hyphen. */
function sameButBreaks(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const left = pastBreaks(a, i);
    const right = pastBreaks(b, j);
    i = left.at;
    j = right.at;
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length;
    if (a[i] === b[j]) {
      i++;
      j++;
    } else if (left.hyphen && b[j] === "-") {
      j++; // The hyphen at the line end was a real one (peut-/être), and the other text has it inside its line.
    } else if (right.hyphen && a[i] === "-") {
      i++;
    } else {
      return false;
    }
  }
}

/** An ASCII letter or digit, or the end of the text (NaN): nothing folds to these but themselves. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || Number.isNaN(unit);

/** Settles most real changes at the first character that differs: two different plain letters or digits say different things. */
function beginsOtherwise(a: string, b: string): boolean {
  let i = pastBreaks(a, 0).at;
  let j = pastBreaks(b, 0).at;
  for (; i < a.length && j < b.length && isPlain(a.charCodeAt(i)); i++, j++) {
    if (a.charCodeAt(i) !== b.charCodeAt(j)) break;
  }
  const left = a.charCodeAt(i);
  const right = b.charCodeAt(j);
  return isPlain(left) && isPlain(right) && !Object.is(left, right);
}

/** Signs that fold to nothing but other signs, and letters that fold to themselves: what most texts are made of. */
const TAME = /^[\t\n\r -~\u00A0\u00A7«»À-ÅÇ-ÖØ-åç-öø-ÿ‘’“”–—\u202F]*$/;
const NO_LETTERS = /[^0-9A-Za-zÀ-ÅÇ-ÖØ-åç-öø-ÿ]+/g;

/** Settles long real changes by their letters and figures alone, without folding what was inserted or deleted at length. */
function hasOtherLetters(a: string, b: string): boolean {
  return TAME.test(a) && TAME.test(b) && a.replace(NO_LETTERS, "") !== b.replace(NO_LETTERS, "");
}

/**
 * Whether two stretches that differ say the same. `whitespace`: only blanks, line ends and hyphens at line ends differ.
 * `typography`: variants of the same characters do, among them one kind of blank for another. Null: something else does.
 */
export function sameSaying(a: string, b: string): "typography" | "whitespace" | null {
  if (beginsOtherwise(a, b) || hasOtherLetters(a, b)) return null;
  const foldedA = foldText(a);
  const foldedB = foldText(b);
  if (sameButBreaks(a, b)) return foldedA === foldedB && !/[\n\r]/.test(foldedA) ? "typography" : "whitespace";
  return sameButBreaks(foldedA, foldedB) ? "typography" : null;
}

/** Pairs at most this long are remembered: blanks and quotation marks, which a text re-extracted changes ten thousand times. */
const SHORT = 4;

/** {@link sameSaying} with a memory for short pairs, to be used within one comparison. */
export function rememberSaying(): typeof sameSaying {
  const remembered = new Map<string, ReturnType<typeof sameSaying>>();
  return (a, b) => {
    if (a.length > SHORT || b.length > SHORT) return sameSaying(a, b);
    const key = `${a.length}${a}${b}`;
    let known = remembered.get(key);
    if (known === undefined) remembered.set(key, (known = sameSaying(a, b)));
    return known;
  };
}
