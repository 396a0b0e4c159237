import { CLAUSE_OPENERS, LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from "../../lexicon/abbreviations";
import { paragraphs } from "./paragraphs";
import { readingTokens, type ReadingToken } from "./reading-tokens";
import type { Span } from "../types";

const CLOSING_SIGNS = new Set([")", "]", "}"]);
const CLOSING_QUOTES = new Set(["\u00bb", "\u201d", "\u203a"]);
const OPENING_QUOTES = new Set(["\u00ab", "\u201c", "\u201e", "\u2039"]);
const NAME_PARTICLES = new Set(["le", "la", "l'", "de", "du", "des", "d'", "a", "i"]);
const MONTHS_SHORT = new Set("janv févr avr juil sept oct nov déc jan feb mar apr jun jul aug sep dec".split(" "));
const DASHES = new Set(["-", "\u2013", "\u2014", "\u2022"]);

/**
 * Cuts the tokens of one paragraph into sentences and gives the index after the last token of each.
 * A point ends a sentence unless what stands around it says otherwise: a title or initial before it, a lower-case word after it.
 */
export function sentenceEnds(tokens: readonly ReadingToken[]): number[] {
  const ends: number[] = [];
  let start = 0;
  let quoteOpen = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === "quote" && isPlain(token.key)) quoteOpen = !quoteOpen;
    if (!token || !isTerminal(token)) continue;
    let last = i;
    while (isTerminal(tokens[last + 1]) && (!tokens[last + 1]?.spaced || tokens[last + 1]?.key !== ".")) last += 1;
    let after = last + 1;
    for (let next = tokens[after]; next && isCloser(next, tokens[after + 1], quoteOpen); next = tokens[after]) {
      if (isPlain(next.key)) quoteOpen = !quoteOpen;
      after += 1;
    }
    if (endsHere(tokens, start, i, last, after)) {
      ends.push(after);
      start = after;
    }
    i = after - 1;
  }
  if (start < tokens.length) ends.push(tokens.length);
  return ends;
}

/** The sentences of a text, in order, without the white space between them. Linear in its length. */
export function findSentences(text: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of paragraphs(text)) {
    const tokens = readingTokens(text, start, end);
    let first = 0;
    for (const stop of sentenceEnds(tokens)) {
      found.push({ start: tokens[first]?.start ?? start, end: tokens[stop - 1]?.end ?? end });
      first = stop;
    }
  }
  return found;
}

function isTerminal(token: ReadingToken | undefined): boolean {
  return token?.kind === "sign" && (token.key === "." || token.key === "!" || token.key === "?" || token.key === "\u2026");
}

function isPlain(key: string): boolean {
  return key === '"' || key === "\u201f" || key === "\u2033";
}

/** Whether a token after the point still belongs to the sentence that ends there. */
function isCloser(token: ReadingToken, next: ReadingToken | undefined, quoteOpen: boolean): boolean {
  if (token.kind === "sign") return CLOSING_SIGNS.has(token.key) && !token.spaced;
  if (token.kind !== "quote") return false;
  if (CLOSING_QUOTES.has(token.key)) return true;
  if (OPENING_QUOTES.has(token.key)) return false;
  // A straight mark closes what is open; one that touches the next word but not the point opens something.
  return quoteOpen && !(token.spaced && next !== undefined && !next.spaced && next.kind === "word" && next.capital);
}

function endsHere(tokens: readonly ReadingToken[], start: number, from: number, last: number, after: number): boolean {
  const next = tokens[after];
  if (!next) return true;
  const before = tokens[from - 1];
  const sign = tokens[from]?.key;
  // « (...) », « [!] »: a mark alone in brackets says something about the text, it does not end it.
  if (after > last + 1 && before?.kind === "sign" && (before.key === "(" || before.key === "[") && !isTerminal(before)) return false;
  if (!opensSentence(tokens, after)) return false;
  const closed = after > last + 1;
  if (sign !== "." || last > from || closed) return next.spaced || closed;
  if (before === undefined || from === start) return false;
  if (before.kind === "number") return next.spaced && !(from - 1 === start && next.capital);
  if (before.kind !== "word") return next.spaced;
  if (!next.spaced) return isGluedSentence(before, next);
  return !isAbbreviation(tokens, start, from, after);
}

/** Whether a sentence can begin at this token. */
function opensSentence(tokens: readonly ReadingToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === "word") return token.capital;
  if (token.kind === "number") return true;
  if (token.kind === "quote") return !CLOSING_QUOTES.has(token.key);
  if (token.key === "(" || token.key === "[" || DASHES.has(token.key)) {
    const inner = tokens[at + 1];
    // « (…) », « [...] »: something left out.
    if (inner?.kind === "sign" && isTerminal(inner)) return true;
    return inner !== undefined && (inner.kind === "quote" || (inner.kind !== "sign" && (inner.capital || inner.kind === "number")));
  }
  return !/^[,;:.%/)\]}'*]$/.test(token.key);
}

/** « … fin.Le … », where a page lost its space: a whole word before, a word that opens a clause after. */
function isGluedSentence(before: ReadingToken, next: ReadingToken): boolean {
  return next.kind === "word" && next.capital && before.key.length > 2 && !before.capital && CLAUSE_OPENERS.has(next.key);
}

function isAbbreviation(tokens: readonly ReadingToken[], start: number, from: number, after: number): boolean {
  const word = tokens[from - 1];
  const next = tokens[after];
  if (!word || !next) return false;
  const opener = next.kind === "word" && CLAUSE_OPENERS.has(next.key.replace(/-(?:ci|là|même)$/, ""));
  const earlier = tokens[from - 2];
  if (/^\p{L}$/u.test(word.key) && word.capital && word.key !== "y") {
    // A letter among letters (« U.S. », « J.-C. ») closes a sentence only before a word that opens one.
    const acronym = from - 2 >= start && earlier?.kind === "sign" && (earlier.key === "." || earlier.key === "-");
    if (acronym) return !opener && next.kind === "word";
    if (word.key === "m") return next.kind === "word";
    // An initial: before a name. « la vitamine C. Elle » is an end, « Jean C. Ledoux » is not.
    if (next.kind !== "word") return false;
    return !opener || (NAME_PARTICLES.has(next.key) && (earlier?.capital ?? true));
  }
  if (LEADING_ABBREVIATIONS.has(word.key)) {
    if (word.capital) return next.kind === "word" || next.kind === "number";
    // Lower-case ones are references before a number or a name; « p. 12 », « art. L. 121 ».
    return next.kind === "number" || (next.kind === "word" && !opener && word.key.length <= 4);
  }
  // « le 1er oct. 2023 »
  if (MONTHS_SHORT.has(word.key) && next.kind === "number") return true;
  if (TRAILING_ABBREVIATIONS.has(word.key)) return next.kind === "word" && !opener && word.key !== "etc";
  // « c.-à-d. », « J.-C. »: one token with hyphens inside.
  return /^\p{L}-\p{L}$/u.test(word.key) && !opener;
}
