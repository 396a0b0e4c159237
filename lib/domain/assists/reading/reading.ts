import type { LexiconLanguage } from "../../lexicon/language";
import { withSingleQuotes } from "./single-quotes";
import { paragraphs } from "./paragraphs";
import { findQuotes, type Quote } from "./quotes";
import { readingTokens, wordOf, type ReadingToken } from "./reading-tokens";
import { sentenceEnds } from "./sentences";
import type { Span } from "../types";

/** A sentence as a range of token indexes, end exclusive. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/** One paragraph with all that the rules look at. */
export interface Reading {
  readonly text: string;
  readonly language: LexiconLanguage;
  readonly tokens: readonly ReadingToken[];
  /** Index after the last token of each sentence. */
  readonly ends: readonly number[];
  /** The sentences as the rules see them: very long ones in pieces. */
  readonly sentences: readonly SentenceRange[];
  /** Quotations that open or close in this paragraph. */
  readonly quotes: readonly Quote[];
  /** The innermost quotation around each token, marks excluded, or undefined. */
  readonly quoteOf: readonly (Quote | undefined)[];
  /** Token index of every quotation mark by its offset; empty where there is no quotation. */
  readonly marks: ReadonlyMap<number, number>;
}

/** Reads a text paragraph by paragraph, so that memory does not grow with its length; in English single marks quote too. Linear. */
export function* readings(text: string, language: LexiconLanguage = "fr"): Generator<Reading> {
  const all = [...paragraphs(text)];
  const doubles = findQuotes(text, all);
  const quotes = language === "en" ? withSingleQuotes(text, doubles, all) : doubles;
  let next = 0;
  let carried: Quote[] = [];
  for (const { start, end } of all) {
    const here = stillOpen(carried, start);
    for (let quote = quotes[next]; quote && quote.open < end; quote = quotes[next]) {
      here.push(quote);
      next += 1;
    }
    const read = readingTokens(text, start, end);
    const tokens = withMarks(language === "en" ? withAcronyms(text, read) : read, here);
    const ends = sentenceEnds(tokens);
    const sentences = windows(ends);
    carried = stillOpen(here, end);
    yield { text, language, tokens, ends, sentences, quotes: here, quoteOf: innermost(tokens, here), marks: here.length === 0 ? NO_MARKS : marksOf(tokens) };
  }
}

function stillOpen(quotes: Quote[], at: number): Quote[] {
  return quotes.length === 0 ? [] : quotes.filter((quote) => quote.close > at);
}

/** English names that in small letters are words of grammar: "the WHO said", "US officials". */
const ACRONYMS: ReadonlyMap<string, string> = new Map([["who", "WHO"], ["us", "US"], ["at", "AT"]]);

function withAcronyms(text: string, tokens: ReadingToken[]): ReadingToken[] {
  for (const [at, token] of tokens.entries()) {
    if (token.capital && ACRONYMS.get(token.key) === text.slice(token.start, token.end)) tokens[at] = { ...token, key: `${token.key}.`, word: wordOf(`${token.key}.`) };
  }
  return tokens;
}

/** Single marks that pair up are quotation marks and no apostrophes; they read like double ones. */
function withMarks(tokens: ReadingToken[], quotes: readonly Quote[]): ReadingToken[] {
  if (quotes.length === 0 || !quotes.some(({ single }) => single)) return tokens;
  const marks = new Map(quotes.flatMap(({ open, close }) => [[open, "\u201c"], [close - 1, "\u201d"]] as const));
  return tokens.map((token) => {
    const mark = token.kind === "sign" && token.key === "'" ? marks.get(token.start) : undefined;
    return mark === undefined ? token : { ...token, kind: "quote", key: mark, word: wordOf(mark) };
  });
}

const NO_MARKS: ReadonlyMap<number, number> = new Map();

function marksOf(tokens: readonly ReadingToken[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === "quote") marks.set(token.start, at);
  }
  return marks;
}

const NO_QUOTES: readonly undefined[] = [];

function innermost(tokens: readonly ReadingToken[], quotes: readonly Quote[]): readonly (Quote | undefined)[] {
  if (quotes.length === 0) return NO_QUOTES;
  const active: Quote[] = [];
  let next = 0;
  return tokens.map((token) => {
    for (let quote = quotes[next]; quote && quote.start <= token.start; quote = quotes[next]) {
      active.push(quote);
      next += 1;
    }
    while (active.length > 0 && (active.at(-1)?.end ?? 0) <= token.start) active.pop();
    return active.at(-1);
  });
}

/** Longest stretch of tokens the rules look over at once; no sentence people write is longer, and it bounds the work per token. */
const WINDOW = 400;

function windows(ends: readonly number[]): SentenceRange[] {
  const found: SentenceRange[] = [];
  let from = 0;
  for (const end of ends) {
    for (; end - from > WINDOW; from += WINDOW) found.push({ from, to: from + WINDOW });
    if (end > from) found.push({ from, to: end });
    from = end;
  }
  return found;
}

/** The text span a range of tokens covers. */
export function spanOf(tokens: readonly ReadingToken[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.end ?? 0 };
}
