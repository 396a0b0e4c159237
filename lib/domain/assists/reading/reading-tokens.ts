import { Vocabulary, Word } from "./vocabulary";

/** What a token of running text is. Quotation marks are apart, because only they pair up. */
export type ReadingKind = "word" | "number" | "sign" | "quote";

/**
 * A token of the text as given; offsets are UTF-16, end exclusive.
 * An elided word stands alone (« l' » « armée ») and so does an inverted pronoun (« a » « -t-il »).
 */
export interface ReadingToken {
  readonly start: number;
  readonly end: number;
  readonly kind: ReadingKind;
  /** NFC, lower case, straight apostrophe, no invisible characters; accents kept, for « à » is not « a ». */
  readonly key: string;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** White space stands before it, or it is the first of its paragraph. */
  readonly spaced: boolean;
  /** What the rules found out about the key; the same for every place with this spelling. */
  readonly word: Word;
}

/** Words longer than this are noise: they are kept as tokens but read as nothing. */
const WORD_LIMIT = 64;

// The modifier apostrophe is a letter to Unicode, and an apostrophe to those who type it.
const WORD = /(?!\u02bc)[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060](?:(?!\u02bc)[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060_]|[-\u2010\u2011](?=[\p{L}\p{N}]))*/uy;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/uy;
const INVERTED = /^(.+?)(-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|ce))$/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHE = /['\u2019\u02bc\u2032\u2018]/;

function isApostrophe(code: number): boolean {
  return code === STRAIGHT || code === CURVED || code === 0x2bc || code === 0x2032 || code === 0x2018;
}

const ELIDED: ReadonlyMap<string, Word> = new Map(
  ["l", "d", "j", "m", "t", "s", "n", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"].map((key) => [key, new Word(`${key}'`, false)] as const),
);
const QUOTES = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2033\uff02]/;
const SPACE = /[\s\u00a0\u202f\u2060\ufeff\u200b]/;
const BEYOND_ASCII = /[^ -~]/;

function keyOf(spelling: string): string {
  if (!BEYOND_ASCII.test(spelling)) return spelling.toLowerCase();
  return spelling.replace(INVISIBLE, "").replace(/[\u2010\u2011]/g, "-").normalize("NFC").toLowerCase();
}

const spellings = new Vocabulary((spelling) => new Word(keyOf(spelling), isCapital(spelling)));
const signs = new Vocabulary((sign) => new Word(APOSTROPHE.test(sign) ? "'" : sign === "\u2012" || sign === "\u2015" ? "\u2014" : sign, false));
/** Keys of tokens that are more or less than a spelling: « l' », "don't", « -il ». */
const keys = new Vocabulary((key) => new Word(key, false));
/** What is read as no word: numbers, and words too long to be any. */
const NONE = new Word("", false);

/** The word of a key that a rule puts in the place of a token's own. */
export function wordOf(key: string): Word {
  return keys.at(key, 0, key.length);
}

/** Letters of French and English; the two signs among them, × and ÷, are none. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);
}

/** Signs beyond ASCII that end a word wherever they stand: blanks, guillemets and curved marks, dashes, the ellipsis. */
const ENDS_WORD: ReadonlySet<number> = new Set([0xa0, 0xab, 0xbb, 0x202f, 0x2009, 0x2013, 0x2014, 0x2026, 0x201c, 0x201d]);
const STRAIGHT = 0x27;
const CURVED = 0x2019;

/** End of the run of plain letters at `at`; `at` itself when it is none, or when the word goes on with other characters than an apostrophe. */
function plainWordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end >= to) return end;
  const code = text.charCodeAt(end);
  const ends = code < 127 ? !(code === 0x2d || code === 0x5f || (code >= 48 && code <= 57)) : code === CURVED || ENDS_WORD.has(code);
  return ends ? end : at;
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const letter = String.fromCodePoint(word.normalize("NFC").codePointAt(0) ?? 0);
  return letter !== letter.toLowerCase();
}

/**
 * Tokens of a text between two offsets. Linear: every expression is anchored where the last one ended, and sees no more than this
 * stretch, for a run of ten million digits would be matched to its end again and again.
 */
export function readingTokens(whole: string, from: number, until: number): ReadingToken[] {
  const text = whole.slice(from, until);
  const to = text.length;
  const tokens: ReadingToken[] = [];
  let at = 0;
  let spaced = true;
  const push = (start: number, end: number, kind: ReadingKind, word: Word, capital: boolean, key = word.key) => {
    tokens.push({ start: start + from, end: end + from, kind, key, capital, spaced, word });
    spaced = false;
    at = end;
  };
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= 32 || (code > 127 && SPACE.test(text[at] ?? ""))) {
      at += 1;
      spaced = true;
      continue;
    }
    const plain = plainWordEnd(text, at, to);
    if (plain > at) {
      const next = text.charCodeAt(plain);
      if (plain < to && (next === STRAIGHT || next === CURVED)) pushWord(text, at, plain, to, push);
      else if (plain - at > WORD_LIMIT) push(at, plain, "word", NONE, isCapital(text.slice(at, plain)));
      else {
        const word = spellings.at(text, at, plain);
        push(at, plain, "word", word, word.capital);
      }
      continue;
    }
    const digits = code < 48 || code > 57 ? null : matchAt(NUMBER, text, at);
    const word = code < 48 || (code > 57 && code < 65) ? digits && matchAt(WORD, text, at) : matchAt(WORD, text, at);
    if (digits && (!word || digits[0].length >= word[0].length)) {
      push(at, Math.min(at + digits[0].length, to), "number", NONE, false, digits[0].length > WORD_LIMIT ? "" : digits[0]);
      continue;
    }
    if (word) {
      pushWord(text, at, Math.min(at + word[0].length, to), to, push);
      continue;
    }
    const width = code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
    const sign = text.slice(at, at + width);
    push(at, at + width, (code < 128 ? code === 0x22 : QUOTES.test(sign)) ? "quote" : "sign", signs.at(text, at, at + width), false);
  }
  return tokens;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

type Push = (start: number, end: number, kind: ReadingKind, word: Word, capital: boolean) => void;

function pushWord(text: string, start: number, wordEnd: number, to: number, push: Push): void {
  if (wordEnd - start > WORD_LIMIT) return push(start, wordEnd, "word", NONE, isCapital(text.slice(start, wordEnd)));
  const spelled = spellings.at(text, start, wordEnd);
  const { capital } = spelled;
  let end = wordEnd;
  let { key } = spelled;
  if (end < to && isApostrophe(text.charCodeAt(end))) {
    const elided = ELIDED.get(key);
    if (elided) return push(start, end + 1, "word", elided, capital);
    // « aujourd'hui », "don't", "Russia's": the apostrophe is inside the word.
    const tail = matchAt(WORD, text, end + 1);
    const tailKey = tail && tail[0].length <= 12 ? keyOf(tail[0]) : "";
    if (key === "aujourd" || key === "prud" || /^(?:s|t|re|ve|ll|d|m)$/.test(tailKey)) {
      end = Math.min(end + 1 + (tail?.[0].length ?? 0), to);
      key = `${key}'${tailKey}`;
    }
  }
  const inverted = key.includes("-") ? INVERTED.exec(key) : null;
  const suffix = inverted?.[2];
  if (suffix && keyOf(text.slice(end - suffix.length, end)) === suffix) {
    const cut = end - suffix.length;
    push(start, cut, "word", wordOf(inverted[1] ?? key), capital);
    // The pronoun alone is the token, so that a speaker's span reads « il » and not « -t-il ».
    const lead = suffix.startsWith("-t-") ? 3 : 1;
    return push(cut + lead, end, "word", wordOf(`-${suffix.slice(lead)}`), false);
  }
  push(start, end, "word", end === wordEnd ? spelled : wordOf(key), capital);
}
