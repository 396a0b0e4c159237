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
}

/** Words longer than this are noise: they are kept as tokens but read as nothing. */
const WORD_LIMIT = 64;

// The modifier apostrophe is a letter to Unicode, and an apostrophe to those who type it.
const WORD = /(?!\u02bc)[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060](?:(?!\u02bc)[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060_]|[-\u2010\u2011](?=[\p{L}\p{N}]))*/uy;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/uy;
const INVERTED = /^(.+?)(-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|ce))$/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHE = /['\u2019\u02bc\u2032\u2018]/;
const ELIDED = new Set(["l", "d", "j", "m", "t", "s", "n", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"]);
const QUOTES = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2033\uff02]/;
const SPACE = /[\s\u00a0\u202f\u2060\ufeff\u200b]/;
const BEYOND_ASCII = /[^ -~]/;

/** Normalising is the dearest step, and texts repeat their words: the keys of accented ones are kept, up to a bound. */
const keys = new Map<string, string>();
const KEYS_KEPT = 20_000;

function keyOf(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase();
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = word.replace(INVISIBLE, "").replace(/[\u2010\u2011]/g, "-").normalize("NFC").toLowerCase();
  if (keys.size >= KEYS_KEPT) keys.clear();
  keys.set(word, key);
  return key;
}

/** End of the run of plain letters at `at`; `at` itself when it is none, or when the word goes on with other characters. */
function plainWordEnd(text: string, at: number, to: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while (end < to && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) code = text.charCodeAt((end += 1));
  const goesOn = end < to && (code > 126 || code === 0x2d || code === 0x27 || code === 0x5f || (code >= 48 && code <= 57));
  return goesOn ? at : end;
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
  const push = (start: number, end: number, kind: ReadingKind, key: string, capital = false) => {
    tokens.push({ start: start + from, end: end + from, kind, key, capital, spaced });
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
      const raw = text.slice(at, plain);
      push(at, plain, "word", raw.length > WORD_LIMIT ? "" : raw.toLowerCase(), code < 97);
      continue;
    }
    const digits = code < 48 || code > 57 ? null : matchAt(NUMBER, text, at);
    const word = code < 48 || (code > 57 && code < 65) ? digits && matchAt(WORD, text, at) : matchAt(WORD, text, at);
    if (digits && (!word || digits[0].length >= word[0].length)) {
      push(at, Math.min(at + digits[0].length, to), "number", digits[0].length > WORD_LIMIT ? "" : digits[0]);
      continue;
    }
    if (word) {
      pushWord(text, at, Math.min(at + word[0].length, to), to, push);
      continue;
    }
    const width = code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
    const sign = text.slice(at, at + width);
    if (code < 128 ? code === 0x22 : QUOTES.test(sign)) push(at, at + width, "quote", sign);
    else push(at, at + width, "sign", APOSTROPHE.test(sign) ? "'" : sign === "\u2012" || sign === "\u2015" ? "\u2014" : sign);
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

type Push = (start: number, end: number, kind: ReadingKind, key: string, capital?: boolean) => void;

function pushWord(text: string, start: number, wordEnd: number, to: number, push: Push): void {
  const raw = text.slice(start, wordEnd);
  if (raw.length > WORD_LIMIT) return push(start, wordEnd, "word", "", isCapital(raw));
  let end = wordEnd;
  let key = keyOf(raw);
  const next = text[end] ?? "";
  if (end < to && APOSTROPHE.test(next)) {
    if (ELIDED.has(key)) return push(start, end + 1, "word", `${key}'`, isCapital(raw));
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
    push(start, cut, "word", inverted[1] ?? key, isCapital(raw));
    // The pronoun alone is the token, so that a speaker's span reads « il » and not « -t-il ».
    const lead = suffix.startsWith("-t-") ? 3 : 1;
    return push(cut + lead, end, "word", `-${suffix.slice(lead)}`);
  }
  push(start, end, "word", key, isCapital(raw));
}
