import { CLAUSE_OPENERS } from "../lexicon/abbreviations";
import { EN, FR } from "../lexicon/function-words";
import type { Reading } from "./reading";
import type { ReadingToken } from "./reading-tokens";

/** A name as a range of token indexes, end exclusive. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** Words inside a name that need no capital. */
const PARTICLES = new Set(["de", "d'", "la", "le", "al", "el", "ben", "bin", "ibn", "ag", "ould", "von", "van", "der", "of", "and", "et"]);
/** After these a single capitalised word is a place. */
const LOCATIVES = new Set(["à", "en", "au", "aux", "vers", "in", "at", "near", "from", "près"]);
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Nationalities as nouns: « les Maliens ». */
const DEMONYM = /(?:iens?|iennes?|éens?|éennes?|ais|aises?|ois|oises?|ains?|aines?|ans|ians|ese|russes?|turcs?|touaregs?|peuls?)$/;
/** Words a name has at most. */
const MOST_WORDS = 6;

/** Names of people and groups in a paragraph, read off capitals: sequences, acronyms, and single words inside a sentence. */
export function properNames(reading: Reading): NameRange[] {
  const { tokens } = reading;
  const found: NameRange[] = [];
  const starts = new Set(reading.ends.map((_, i) => reading.ends[i - 1] ?? 0));
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at])) continue;
    if (opensClause(tokens, at, starts)) continue;
    const to = nameEnd(tokens, at);
    if (isName(reading, at, to, starts)) found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

function isNameWord(token: ReadingToken | undefined): boolean {
  return token?.kind === "word" && token.capital && token.key.length > 1 && !MONTHS.test(token.key);
}

/** « Selon », « Le », "The": capitalised only because a sentence or a quotation begins. */
function opensClause(tokens: readonly ReadingToken[], at: number, starts: ReadonlySet<number>): boolean {
  const key = tokens[at]?.key ?? "";
  const first = starts.has(at) || tokens[at - 1]?.kind === "quote" || tokens[at - 1]?.key === ":" || tokens[at - 1]?.key === "(";
  return first && (CLAUSE_OPENERS.has(key) || FR.determiners.has(key) || FR.prepositions.has(key) || FR.adverbs.has(key) || EN.prepositions.has(key) || EN.determiners.has(key) || EN.conjunctions.has(key));
}

function nameEnd(tokens: readonly ReadingToken[], at: number): number {
  let end = at + 1;
  for (let i = end; i < at + MOST_WORDS; i += 1) {
    const token = tokens[i];
    if (token?.kind === "sign" && token.key === "." && (tokens[i - 1]?.key.length ?? 9) === 1) continue;
    if (isNameWord(token) || (token?.kind === "word" && token.capital && token.key.length === 1)) end = i + 1;
    else if (token?.kind !== "word" || !PARTICLES.has(token.key) || token.key === "et" || token.key === "and") break;
  }
  return end;
}

function isName({ text, tokens }: Reading, from: number, to: number, starts: ReadonlySet<number>): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (to - from > 1) return true;
  const before = tokens[from - 1]?.key ?? "";
  // An acronym is a name even where a sentence begins.
  if (/^\p{Lu}{2,}$/u.test(text.slice(first.start, first.end))) return !LOCATIVES.has(before);
  if (starts.has(from) || DEMONYM.test(first.key)) return false;
  return !LOCATIVES.has(before) && first.key.length > 2;
}
