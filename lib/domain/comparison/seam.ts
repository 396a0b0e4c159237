import { CharacterClass, knownClasses } from "../text/characters";

/** Longest day of a month that what comes next could be read together with: « 1er mai », "21st of". With room. */
const FIGURE = 8;

const HYPHEN = 0x2d;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function isWordUnit(unit: number): boolean {
  const kind = knownClasses[unit];
  return kind === CharacterClass.letter || kind === CharacterClass.digit;
}

/** Latin letters and visible ASCII but figures, and ideographs: they begin a token whatever stands before the blank. */
const beginsToken = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f && !isDigit(unit)) || (unit >= 0xc0 && unit < 0x250) || (unit >= 0x3041 && unit < 0xa000);

/**
 * Whether the tokens on either side of an offset are the same whether or not the text is cut there: no word, figure or written
 * date can reach across. Looks at nine units before it and one after; says no when in doubt.
 */
export function isSeam(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (!beginsToken(after)) return false;
  if (before !== 0x20 && before !== 0x0a) return (before === 0x3e || before === 0x3002 || before === 0xff0c) && after !== before;
  const last = text.charCodeAt(at - 2);
  if (before === 0x0a && last === 0x0a) return true;
  if (!isWordUnit(last)) return last > 0x20 && last < 0x7f && last !== 0x2c;
  // A word that begins with a letter; a figure, or a day (1er), may go on after the blank.
  let first = at - 2;
  while (first > at - 2 - FIGURE && first > 0 && isWordUnit(text.charCodeAt(first - 1))) first--;
  return !isDigit(text.charCodeAt(first));
}

/** Whether what ends at an offset is a word that no figure begins, or a sign but a hyphen: nothing after a blank can be part of it. */
export function endsBeforeBlank(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  const kind = knownClasses[last];
  if (kind === CharacterClass.punctuation || kind === CharacterClass.symbol) return last !== HYPHEN;
  if (kind !== CharacterClass.letter) return false;
  let first = at - 1;
  while (first >= at - FIGURE && first > 0 && isWordUnit(text.charCodeAt(first - 1))) first--;
  return !isDigit(text.charCodeAt(first));
}

/** Whether what begins with a unit after a blank is a token of its own, whatever stands before: no figure, hyphen or mark. */
export const beginsAfterBlank = (unit: number): boolean => unit !== HYPHEN && (beginsToken(unit) || knownClasses[unit] === CharacterClass.punctuation);

/** What stands before a seam. */
const mayPart = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x3e || unit === 0x3002 || unit === 0xff0c;

/** How far a seam is looked for. */
const REACH = 256;

/** Units that a seam must have in common with the other text on its left and right, to be one there too. */
export const SEAM_LEFT = FIGURE + 2;

/** The last seam at or before `at`, not less than `SEAM_LEFT` units after `from`; -1 when none is near. */
export function seamBefore(text: string, at: number, from: number): number {
  const low = Math.max(from + SEAM_LEFT, at - REACH);
  for (let i = at; i >= low; i--) if (mayPart(text.charCodeAt(i - 1)) && isSeam(text, i)) return i;
  return -1;
}

/** The first seam at least `SEAM_LEFT` units after `at`, and before `to`; -1 when none is near. */
export function seamAfter(text: string, at: number, to: number): number {
  const high = Math.min(to - 1, at + REACH);
  for (let i = at + SEAM_LEFT; i <= high; i++) if (mayPart(text.charCodeAt(i - 1)) && isSeam(text, i)) return i;
  return -1;
}
