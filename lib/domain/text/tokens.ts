import { APOSTROPHES, ELIDED_WORDS } from "../lexicon/typography";
import { CharacterClass as C, classOf, codeAt, knownClasses } from "./characters";
import { ideographicDateEnd, isDay, isMonth, isYear } from "./date-token";
import { numberEnd } from "./number-token";

/** What a token is. Numbers, so that the kinds of a whole text are a byte array. */
export const TokenKind = { space: 0, line: 1, word: 2, number: 3, date: 4, mark: 5 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * A text cut into tokens that cover it without gap or overlap: token i is `[starts[i], starts[i + 1])`, UTF-16.
 * Words are kept whole with their marks and soft hyphens; an elided word is its own (`l’` `armée`); numbers are kept whole
 * (5,000 · 1 500 · 2,5 · 10h30 · 1.2.3), and so are written dates (12 mai 2024, May 12, 2024, 2024年5月12日), emoji sequences, runs of one
 * sign, runs of blanks. No token boundary lies inside a surrogate pair.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
}

/** Read in loops that run before they are compiled, where a look into an object for each character shows. */
const LETTER = C.letter;
const { space: SPACE, word: WORD, number: NUMBER } = TokenKind;

const ZERO_WIDTH_JOINER = 0x200d;
const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const width = (code: number): number => (code > 0xffff ? 2 : 1);

/**
 * Past the letters, digits and marks from `start`; invisibles only when the word goes on after them.
 * @param end how far the word is known to go without apostrophe
 */
function wordEnd(text: string, start: number, end: number): number {
  let first = start;
  for (;;) {
    const code = codeAt(text, end);
    const kind = classOf(code);
    if (kind === C.letter || kind === C.digit || kind === C.mark) {
      end += width(code);
    } else if (kind === C.invisible) {
      const next = pastInvisibles(text, end);
      const after = classOf(codeAt(text, next));
      if (after !== C.letter && after !== C.digit) return end;
      end = next;
    } else if (kind === C.punctuation || kind === C.symbol) {
      if (!APOSTROPHES.includes(text[end] ?? "") || classOf(codeAt(text, end + 1)) !== C.letter) return end;
      if (ELIDED_WORDS.has(text.slice(first, end).toLowerCase())) return end + 1;
      first = end += 1;
    } else {
      return end;
    }
  }
}

function pastInvisibles(text: string, start: number): number {
  let end = start;
  while (classOf(text.charCodeAt(end)) === C.invisible) end++;
  return end;
}

/** Past a sign or emoji with its modifiers, joined emoji, a flag's second half, and repetitions of one punctuation mark. */
function signEnd(text: string, start: number, code: number): number {
  let end = start + width(code);
  if (isRegional(code) && isRegional(codeAt(text, end))) end += 2;
  for (;;) {
    const next = codeAt(text, end);
    if (next === ZERO_WIDTH_JOINER && classOf(codeAt(text, end + 1)) === C.symbol) end += 1 + width(codeAt(text, end + 1));
    else if (next >= 0xfe00 && next <= 0xfe0f) end++;
    else if (classOf(next) === C.mark) end += width(next);
    else break;
  }
  // Whole code points: after a lone half the same half may begin a pair.
  if (code < 0xffff) while (codeAt(text, end) === code) end++;
  return end;
}

/** Reused between calls: a text is cut in many short ranges, and allocating for the most tokens each could have costs more than cutting it. */
let scratchStarts = new Int32Array(0);
let scratchKinds = new Uint8Array(0);

/** Room for so many tokens is kept between calls; a long text gives its own back. */
const KEPT = 1 << 14;

function reserve(tokens: number): void {
  if (tokens <= scratchStarts.length && (tokens > KEPT || scratchStarts.length <= KEPT)) return;
  scratchStarts = new Int32Array(Math.max(tokens, KEPT));
  scratchKinds = new Uint8Array(Math.max(tokens, KEPT));
}

/** Joins the last of `count` tokens to what stands before it when together they are a written date; how many there are then. */
function joinDate(text: string, count: number, end: number): number {
  const starts = scratchStarts;
  const kinds = scratchKinds;
  const last = count - 1;
  const kind = kinds[last];
  let before = last - 1;
  if (kinds[before] !== TokenKind.space && kinds[before] !== TokenKind.line) return count;
  before--;
  if (kind === TokenKind.number && text.charCodeAt(starts[before] ?? 0) === 0x2c && kinds[before - 1] === TokenKind.date) before--;
  const left = kinds[before];
  const written = text.slice(starts[last], end);
  const writtenBefore = text.slice(starts[before], starts[before + 1]);
  const isDate =
    kind === TokenKind.word
      ? left === TokenKind.number && isMonth(written) && isDay(writtenBefore)
      : left === TokenKind.date
        ? isYear(written) && !/\d{4}$/.test(writtenBefore)
        : left === TokenKind.word && (isYear(written) || isDay(written)) && isMonth(writtenBefore);
  if (!isDate) return count;
  kinds[before] = TokenKind.date;
  return before + 1;
}

/** What `otherEnd` found beside the end: a second result without an object for each token. */
let foundKind: TokenKind = TokenKind.space;

/** End of the token at `start`, whatever it is; its kind is left in `foundKind`. */
function otherEnd(text: string, start: number): number {
  const code = codeAt(text, start);
  let end = start + width(code);
  switch (classOf(code)) {
    case C.space:
      while (classOf(text.charCodeAt(end)) === C.space) end++;
      foundKind = TokenKind.space;
      return end;
    case C.invisible:
      foundKind = TokenKind.space;
      return pastInvisibles(text, end);
    case C.line:
      foundKind = TokenKind.line;
      return code === 0x0d && text.charCodeAt(end) === 0x0a ? end + 1 : end;
    case C.letter:
    case C.mark:
      foundKind = TokenKind.word;
      return wordEnd(text, start, start);
    case C.digit: {
      end = numberEnd(text, start);
      const dateEnd = ideographicDateEnd(text, start, end);
      foundKind = dateEnd < 0 ? TokenKind.number : TokenKind.date;
      return dateEnd < 0 ? wordEnd(text, end, end) : dateEnd;
    }
    case C.ideograph:
      while (classOf(codeAt(text, end)) === C.mark) end += width(codeAt(text, end));
      foundKind = TokenKind.word;
      return end;
    default:
      foundKind = TokenKind.mark;
      return signEnd(text, start, code);
  }
}

/** What `scanTokens` found last: where each token begins and what it is. Overwritten by the next call. */
export let scannedStarts = scratchStarts;
export let scannedKinds = scratchKinds;

/**
 * What {@link tokenise} does, without arrays of its own for each range: `scannedStarts` has one start more than there are tokens,
 * where the last one ends. For callers that copy what they need before anybody scans again.
 *
 * The loop holds what most tokens are, and leaves the rest to `otherEnd`: a small loop is compiled in a tenth of the time,
 * which is what a comparison of one article takes.
 *
 * @returns how many tokens there are
 */
export function scanTokens(text: string, from: number, to: number): number {
  reserve(to - from + 1);
  const starts = (scannedStarts = scratchStarts);
  const kinds = (scannedKinds = scratchKinds);
  const { length } = text;
  let count = 0;

  for (let i = from; i < to; ) {
    let end = i + 1;
    let kind: TokenKind = SPACE;
    const unit = text.charCodeAt(i);
    if (knownClasses[unit] === LETTER) {
      // Most words are letters up to a blank, a comma or a stop.
      while (end < length && knownClasses[text.charCodeAt(end)] === LETTER) end++;
      const next = text.charCodeAt(end);
      if (next !== 0x20 && next !== 0x2c && next !== 0x2e) end = wordEnd(text, i, end);
      kind = WORD;
    } else if (unit !== 0x20 || knownClasses[text.charCodeAt(end)] !== LETTER) {
      end = otherEnd(text, i);
      kind = foundKind;
    }
    if (end > to) end = to;
    starts[count] = i;
    kinds[count++] = kind;
    if (count > 2 && (kind === NUMBER || (kind === WORD && kinds[count - 3] === NUMBER))) count = joinDate(text, count, end);
    i = end;
  }
  starts[count] = to;
  return count;
}

/**
 * Cuts a text, or the range `[from, to)` of it (whole lines, say), into tokens in one pass, linear in its length.
 * Offsets are always those of the whole text.
 */
export function tokenise(text: string, from = 0, to = text.length): Tokens {
  const count = scanTokens(text, from, to);
  return { count, starts: scannedStarts.slice(0, count + 1), kinds: scannedKinds.slice(0, count) };
}
