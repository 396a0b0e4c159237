import { attributionReadings, type VerbReading } from "../../lexicon/cues";
import { EN } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import type { ReadingToken } from "../reading-tokens";

/** Tokens of a paragraph, and a range of them by index, end exclusive. */
export type Tokens = readonly ReadingToken[];

/** A range of token indexes, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The key of a token; empty past the ends. */
export function keyAt(tokens: Tokens, at: number): string {
  return tokens[at]?.key ?? "";
}

/** A verb of saying as it stands; `first` is its auxiliary, `end` exclusive. */
export interface EnglishVerb {
  readonly reading: VerbReading;
  readonly first: number;
  readonly at: number;
  readonly end: number;
  readonly mood: "finite" | "participle";
  readonly passive: boolean;
}

/** Verbs that hardly ever do anything but report; the others are also nouns or have other uses and need a clause or a quotation. */
const PLAIN = new Set(["say", "tell", "claim", "add", "insist", "argue", "announce", "confirm", "deny", "allege", "assert", "contend", "acknowledge", "admit", "concede", "testify", "reiterate", "stress", "warn", "explain", "reply", "declare", "caution", "tweet", "estimate"]);

/** Whether a verb of saying needs no « that » to be one. */
export function isPlainReport(verb: EnglishVerb): boolean {
  return PLAIN.has(verb.reading.verb.lemma);
}

const BE = /^(?:is|are|was|were|be|been|being|'s|it's)$/;
const HAVE = /^(?:has|have|had|having)$/;
const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|did|does|do|to)$/;

/** Adverbs between a subject, its auxiliary and its verb. */
export function isAdverb(token: ReadingToken | undefined): boolean {
  return token?.kind === "word" && (token.key.endsWith("ly") || EN.negations.has(token.key) || /^(?:also|later|then|still|again|repeatedly|already|even|just|now|first|previously|once|never|often|today|yesterday|n't|earlier)$/.test(token.key));
}

/** Reads the verb of saying at a token, or null when the word is a noun or another verb's complement there. */
export function englishVerbAt(tokens: Tokens, at: number): EnglishVerb | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const readings = attributionReadings(token.key, "en");
  if (readings.length === 0) return null;
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i])) i -= 1;
  const before = tokens[i];
  const key = before?.kind === "word" ? before.key : "";
  const passive = BE.test(key);
  const present = readings.find((reading) => reading.form === "present-participle");
  if (present) return passive ? make(readings, i, at, false) : EN.determiners.has(key) || (EN.prepositions.has(key) && key !== "in") ? null : { reading: present, first: at, at, end: at + 1, mood: "participle", passive: false };
  if (EN.determiners.has(key) || (EN.prepositions.has(key) && key !== "to") || /^(?:'s|whose|other|new|first|last)$/.test(key) || key.endsWith("'s")) return null;
  if (passive) return make(readings, i, at, true);
  if (HAVE.test(key)) return make(readings, BE.test(keyAt(tokens, i + 1)) ? i + 1 : i, at, false);
  if (MODAL.test(key)) return key === "to" ? infinitive(tokens, readings, i, at) : make(readings, i, at, false);
  const finite = readings.find((reading) => reading.form === "simple-past" || (reading.form === "present" && token.key !== reading.verb.lemma)) ?? readings.find((reading) => reading.form === "present");
  if (!finite) return null;
  // « been told », "reported deaths": a participle without its own subject.
  return { reading: finite, first: at, at, end: at + 1, mood: "finite", passive: false };
}

function make(readings: readonly VerbReading[], first: number, at: number, passive: boolean): EnglishVerb | null {
  const reading = readings[0];
  return reading ? { reading, first, at, end: at + 1, mood: "finite", passive } : null;
}

/** "declined to say", "went on to say", "is expected to announce": only those that do say. */
function infinitive(tokens: Tokens, readings: readonly VerbReading[], to: number, at: number): EnglishVerb | null {
  return /^(?:on|continued|continues|wants|wanted|wished|began|rushed|sought|used)$/.test(keyAt(tokens, to - 1)) ? make(readings, to - 1, at, false) : null;
}

/** Longest look for the words of one phrase. */
const REACH = 40;

/** The noun phrase that ends before `end`: back to the clause's edge. Appositions between commas belong to it. */
export function subjectBefore(tokens: Tokens, end: number, from: number): Range | null {
  let last = end;
  while (last > from && isAdverb(tokens[last - 1])) last -= 1;
  if (keyAt(tokens, last - 1) === ",") return withApposition(tokens, last, from);
  const pronoun = keyAt(tokens, last - 1);
  if (EN.subjectPronouns.has(pronoun) && pronoun !== "who") return { from: last - 1, to: last };
  if (pronoun === "who" || pronoun === "which" || pronoun === "that") return subjectBefore(tokens, keyAt(tokens, last - 2) === "," ? last - 2 : last - 1, from);
  const start = phraseStart(tokens, last, from);
  return start === null || start >= last ? null : { from: start, to: last };
}

function withApposition(tokens: Tokens, comma: number, from: number): Range | null {
  for (let i = comma - 2; i > Math.max(from, comma - REACH); i -= 1) {
    if (keyAt(tokens, i) !== ",") continue;
    const start = phraseStart(tokens, i, from);
    if (start === null || start >= i) return null;
    const first = keyAt(tokens, i + 1);
    const setting = EN.prepositions.has(first) || EN.conjunctions.has(first) || EN.weekdays.has(first);
    return { from: start, to: setting ? i : comma - 1 };
  }
  return null;
}

function phraseStart(tokens: Tokens, end: number, from: number): number | null {
  let edge = end;
  while (edge > Math.max(from, end - REACH)) {
    const token = tokens[edge - 1];
    if (!token || token.kind === "quote") break;
    if (token.kind === "sign" && !(token.key === "." && (tokens[edge - 2]?.key.length ?? 9) <= 4 && edge < end) && !/^[-&/']$/.test(token.key)) break;
    if (token.kind === "word") {
      if (EN.conjunctions.has(token.key) && token.key !== "and") break;
      if (token.key === "and" && !(tokens[edge]?.capital || EN.determiners.has(keyAt(tokens, edge)) || SPEAKER_NOUNS.has(keyAt(tokens, edge)))) break;
      if (EN.auxiliaries.has(token.key) || (EN.subjectPronouns.has(token.key) && edge < end)) break;
      if (edge < end && attributionReadings(token.key, "en").some(({ form }) => form === "simple-past") && !EN.determiners.has(keyAt(tokens, edge - 2))) break;
    }
    edge -= 1;
  }
  let start = edge;
  while (start < end && (isAdverb(tokens[start]) || /^(?:and|but)$/.test(keyAt(tokens, start)))) start += 1;
  const first = keyAt(tokens, start);
  if (!EN.prepositions.has(first) && !EN.weekdays.has(first)) return start < end ? start : null;
  for (let i = start + 2; i < end; i += 1) if (!EN.prepositions.has(keyAt(tokens, i - 1)) && (EN.determiners.has(keyAt(tokens, i)) && !EN.prepositions.has(keyAt(tokens, i - 1)))) return i;
  return null;
}

/** The noun phrase that begins at `at`: a pronoun, or words up to a clause, a circumstance or punctuation. `closing`: an apposition may end the sentence. */
export function phraseFrom(tokens: Tokens, at: number, to: number, closing = true): Range | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  if (EN.subjectPronouns.has(token.key) || EN.objectPronouns.has(token.key)) return { from: at, to: at + 1 };
  if (!startsPhrase(token)) return null;
  let i = at;
  for (; i < Math.min(to, at + REACH); i += 1) {
    const word = tokens[i];
    if (!word || word.kind === "quote") break;
    if (word.kind === "sign" && word.key === "." && tokens[i - 1]?.key.length === 1 && (!tokens[i + 1]?.spaced || tokens[i + 1]?.kind === "word")) continue;
    if (word.kind === "sign" && !(word.key === "." && (tokens[i - 1]?.key.length ?? 9) <= 4 && tokens[i - 1]?.capital && tokens[i + 1]?.capital) && !/^[-&/']$/.test(word.key)) break;
    if (word.kind !== "word" || i === at) continue;
    if (EN.weekdays.has(word.key) || EN.auxiliaries.has(word.key) || (EN.conjunctions.has(word.key) && word.key !== "and")) break;
    if (EN.prepositions.has(word.key) && !/^(?:of|for|at|from|with|to|in|on)$/.test(word.key)) break;
    if (/^(?:in|on|at|to|with|from)$/.test(word.key) && !tokens[i + 1]?.capital) break;
    if (/^(?:in|on|at|to|with|from)$/.test(word.key) && (word.key !== "in" && word.key !== "at" && word.key !== "from")) break;
    if (isAdverb(word)) break;
  }
  if (keyAt(tokens, i) === ",") i = appositionEnd(tokens, i, to, closing) ?? i;
  return i > at ? { from: at, to: i } : null;
}

function appositionEnd(tokens: Tokens, comma: number, to: number, closing: boolean): number | null {
  const first = tokens[comma + 1];
  if (first?.kind !== "word" || first.capital || EN.prepositions.has(first.key) || EN.conjunctions.has(first.key) || EN.subjectPronouns.has(first.key) || /(?:ing|ed)$/.test(first.key)) return null;
  for (let i = comma + 1; i < Math.min(to, comma + 20); i += 1) {
    const token = tokens[i];
    if (token?.kind === "quote" || EN.auxiliaries.has(keyAt(tokens, i)) || englishVerbAt(tokens, i)?.mood === "finite") return null;
    if (token?.kind === "sign") return token.key === "," || (i === to - 1 && closing) ? i : null;
  }
  return null;
}

/** Whether a word can begin the name of a speaker. */
export function startsPhrase(token: ReadingToken): boolean {
  return token.capital || EN.determiners.has(token.key) || SPEAKER_NOUNS.has(token.key) || /^(?:former|local|senior|military|government|state|police|russian|french|american|unnamed|anonymous)$/.test(token.key);
}
