import { foldWord } from "../../lexicon/language";
import { Vocabulary, Word } from "./vocabulary";

/** White space before a token: none, one character of any width, more than one, or a line end. */
export type Gap = "none" | "single" | "wide" | "line";

/**
 * A token of the text as given. Offsets are UTF-16, end exclusive. `word` is a run of letters, `figure` a run of
 * digits 0–9, `sign` any other visible character alone. `key` is the folded form the word lists use.
 */
export interface ScanToken {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "figure" | "sign";
  readonly key: string;
  readonly gap: Gap;
  readonly capital: boolean;
  /** What the rules found out about the key; the same for every place with this spelling. */
  readonly word: Word;
}

/** A stretch of text that is scanned on its own; no expression is looked for across its ends. */
export interface ScanBlock {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch scanned at once: bounds memory, and is far beyond any paragraph a person wrote. */
const BLOCK_LIMIT = 32_768;
/** Words longer than this are noise and are not folded. */
const WORD_LIMIT = 64;

const SOFT = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const SIGN_KEYS: Readonly<Record<string, string>> = {
  "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u2032": "'", "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2012": "–", "\u2015": "—",
};

/** Blocks of a text: paragraphs (ended by a blank line), cut at white space where one is longer than the limit. */
export function* scanBlocks(text: string): Generator<ScanBlock> {
  let start = 0;
  while (start < text.length) {
    const paragraph = endOfParagraph(text, start);
    let end = paragraph;
    if (end - start > BLOCK_LIMIT) {
      end = start + BLOCK_LIMIT;
      let cut = end;
      while (cut > start && !isSpace(text.charCodeAt(cut))) cut -= 1;
      if (cut > start) end = cut;
      else if (isLowSurrogate(text.charCodeAt(end))) end -= 1;
    }
    yield { start, end };
    start = end;
  }
}

/** Tokens of one block of a text. */
export function scanTokens(text: string, block: ScanBlock = { start: 0, end: text.length }): ScanToken[] {
  const tokens: ScanToken[] = [];
  let at = block.start;
  let gap: Gap = "line";
  while (at < block.end) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      while (at < block.end && isSpace(text.charCodeAt(at))) at += 1;
      gap = gapOf(text, start, at);
      continue;
    }
    if (isSoft(code)) {
      at += 1;
      continue;
    }
    if (isDigit(code)) {
      while (at < block.end && isDigit(text.charCodeAt(at))) at += 1;
      tokens.push({ start, end: at, kind: "figure", key: text.slice(start, at), gap, capital: false, word: NONE });
    } else if (isLetter(text, at)) {
      while (at < block.end && (isLetter(text, at) || isSoft(text.charCodeAt(at)))) at += widthAt(text, at);
      const word = at - start > WORD_LIMIT ? new Word("", isCapital(text.slice(start, start + 2))) : spellings.at(text, start, at);
      tokens.push({ start, end: at, kind: "word", key: word.key, gap, capital: word.capital, word });
    } else {
      at += widthAt(text, at);
      const word = signs.at(text, start, at);
      tokens.push({ start, end: at, kind: "sign", key: word.key, gap, capital: false, word });
    }
    gap = "none";
  }
  return tokens;
}

const spellings = new Vocabulary((spelling) => new Word(foldAccents(spelling), isCapital(spelling)));
const signs = new Vocabulary((sign) => new Word(SIGN_KEYS[sign] ?? sign, false));
const NONE = new Word("", false);

function isCapital(word: string): boolean {
  const first = word.slice(0, widthAt(word, 0));
  return first !== first.toLowerCase();
}

/** Accented letters of one code unit that fold to one letter; ligatures and the rest go through normalisation. */
const LATIN = /^[a-zA-Z\u00c0-\u00c5\u00c7-\u00cf\u00d1-\u00d6\u00d9-\u00dd\u00e0-\u00e5\u00e7-\u00ef\u00f1-\u00f6\u00f9-\u00fd\u00ff]*$/;
const BASES = "aaaaaa\u0000ceeeeiiii\u0000nooooo\u0000\u0000uuuuy\u0000\u0000aaaaaa\u0000ceeeeiiii\u0000nooooo\u0000\u0000uuuuy\u0000y";

function foldAccents(word: string): string {
  if (!LATIN.test(word)) return foldWord(word.replace(SOFT, ""));
  let key = "";
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    key += code < 128 ? word.charAt(at) : BASES.charAt(code - 0xc0);
  }
  return key.toLowerCase();
}

/** The end of the paragraph that starts at `from`, or any place past the block limit. */
function endOfParagraph(text: string, from: number): number {
  const limit = Math.min(text.length, from + BLOCK_LIMIT + 1);
  let lineEnds = 0;
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) lineEnds += 1;
    else if (!isSpace(code)) lineEnds = 0;
    if (lineEnds === 2) return at + 1;
  }
  return limit;
}

function gapOf(text: string, start: number, end: number): Gap {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return "line";
  }
  return end - start === 1 ? "single" : "wide";
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) || code === 0x205f || code === 0x2028 || code === 0x2029
  );
}

function isSoft(code: number): boolean {
  return code === 0xad || code === 0xfeff || code === 0x2060 || (code >= 0x200b && code <= 0x200d);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
}

const LETTER = /^[\p{L}\p{M}]/u;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code === 0x2bc) return false;
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  // Combining accents, of which a decomposed text is full.
  if (code >= 0x300 && code <= 0x36f) return true;
  return LETTER.test(text.slice(at, at + 2));
}
