import { EN } from "../../lexicon/function-words";
import { SPEAKER_NOUNS } from "../../lexicon/speakers";
import type { ReadingToken } from "../reading/reading-tokens";
import { englishVerbAt } from "./verbs";
import { isAdverb, isFinite, keyAt, type Range, type Tokens } from "./words";

/** Longest look for the words of one phrase. */
export const REACH = 40;
/** Participles after which "by" names who passed words on. */
const PASSED_ON: ReadonlySet<string> = new Set("seen obtained quoted cited reviewed relayed carried published reported issued shared released posted".split(" "));
const ADJECTIVES = /^(?:former|local|senior|military|government|state|police|russian|french|american|unnamed|anonymous|top|deputy|interim|acting|civil|national|regional|opposition|foreign|independent|security|intelligence|medical|defence|defense|tribal|provincial)$/;

/** The noun phrase that begins at `at`: a pronoun, or words up to a clause, a circumstance or punctuation. `closing`: an apposition may end the sentence. */
export function phraseFrom(tokens: Tokens, at: number, to: number, closing = true): Range | null {
  const token = tokens[at];
  if (!token || (token.kind !== "word" && token.kind !== "number")) return null;
  // "He Biao" inside a sentence is a man's name.
  const named = token.key === "he" && token.capital && tokens[at + 1]?.capital === true && tokens[at - 1]?.kind === "word";
  if (!named && (EN.subjectPronouns.has(token.key) || EN.objectPronouns.has(token.key))) return { from: at, to: at + 1 };
  if (!startsPhrase(token) || token.key === "that") return null;
  let i = at;
  for (; i < Math.min(to, at + REACH); i += 1) if (endsPhrase(tokens, i, at) || (i === to - 1 && keyAt(tokens, i) === ".")) break;
  i = knowing(tokens, i, to);
  for (let next = keyAt(tokens, i) === "," ? appositionEnd(tokens, i, to, closing) : null; next !== null; next = keyAt(tokens, i) === "," ? appositionEnd(tokens, i, to, closing) : null) i = next;
  return i > at ? { from: at, to: i } : null;
}

function endsPhrase(tokens: Tokens, i: number, at: number): boolean {
  const word = tokens[i];
  if (!word || word.kind === "quote") return true;
  if (word.kind === "sign") {
    if (word.key === "." && isInitial(tokens, i)) return false;
    return !/^[-&/'$€£%]$/.test(word.key) || word.spaced && word.key === "-";
  }
  if (word.kind !== "word" || i === at) return false;
  if (EN.weekdays.has(word.key) || (EN.auxiliaries.has(word.key) && !word.capital) || (EN.conjunctions.has(word.key) && word.key !== "and")) return true;
  if ((word.key === "and" && EN.subjectPronouns.has(keyAt(tokens, i + 1))) || (EN.subjectPronouns.has(word.key) && !word.capital)) return true;
  if (PASSED_ON.has(word.key) && /^(?:by|in|on)$/.test(keyAt(tokens, i + 1))) return true;
  if (/^(?:in|at|from)$/.test(word.key)) return !tokens[i + 1]?.capital && !/^(?:the|this)$/.test(keyAt(tokens, i + 1)) || isTime(tokens, i + 1);
  // "John Hale with bus operator Belmar Transit": whom a person works for.
  if (word.key === "with" && tokens[i - 1]?.capital) return ![1, 2, 3].some((step) => tokens[i + step]?.capital && tokens[i + step]?.kind === "word");
  if (EN.prepositions.has(word.key)) return !/^(?:of|for)$/.test(word.key);
  if (i > at + 1 && isFinite(tokens, i)) return true;
  return (isAdverb(word) && !(word.capital && tokens[i - 1]?.capital)) || /^(?:late|last|next)$/.test(word.key);
}

/** Longest "with knowledge of the thinking of the president". */
const KNOWING_REACH = 8;

/** Past "familiar with the matter", "briefed on the talks", "close to the family", "with knowledge of the deal": how a source knows. */
function knowing(tokens: Tokens, at: number, to: number): number {
  const key = keyAt(tokens, at);
  const before = keyAt(tokens, at - 1);
  const knows = (/^(?:with|on|to)$/.test(key) && /^(?:familiar|briefed|close|privy)$/.test(before)) || (key === "with" && /^(?:direct|knowledge)$/.test(keyAt(tokens, at + 1)));
  const briefed = key === "briefed" && keyAt(tokens, at + 1) === "on";
  if (!knows && !briefed) return at;
  let next = at + (briefed ? 2 : 1);
  const reach = Math.min(to, next + KNOWING_REACH);
  while (next < reach && tokens[next]?.kind === "word" && !EN.auxiliaries.has(keyAt(tokens, next)) && !EN.conjunctions.has(keyAt(tokens, next)) && !EN.subjectPronouns.has(keyAt(tokens, next)) && !EN.weekdays.has(keyAt(tokens, next)) && englishVerbAt(tokens, next)?.mood !== "finite") next += 1;
  return next;
}

function isTime(tokens: Tokens, at: number): boolean {
  const key = /^(?:the|this|a)$/.test(keyAt(tokens, at)) ? keyAt(tokens, at + 1) : keyAt(tokens, at);
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|interview|statement|email|morning|evening|afternoon|meantime|past|wake|same|report|letter)$/.test(key);
}

function isInitial(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.key.length === 1) return !tokens[at + 1]?.spaced || tokens[at + 1]?.kind === "word";
  return (before?.key.length ?? 9) <= 4 && (before?.capital ?? false) && (tokens[at + 1]?.capital ?? false);
}

function appositionEnd(tokens: Tokens, comma: number, to: number, closing: boolean): number | null {
  const first = tokens[comma + 1];
  // "Amina Yusuf, 34, whose home …": an age.
  if (first?.kind === "number") return /^[,.]$/.test(keyAt(tokens, comma + 2)) && first.key.length <= 3 ? comma + 2 : null;
  if (first?.kind !== "word" || EN.prepositions.has(first.key) || EN.conjunctions.has(first.key) || EN.subjectPronouns.has(first.key) || /(?:ing|ed)$/.test(first.key)) return null;
  let capitals = true;
  for (let i = comma + 1; i < Math.min(to, comma + 20); i += 1) {
    const token = tokens[i];
    if (token?.kind === "quote" || EN.auxiliaries.has(keyAt(tokens, i)) || englishVerbAt(tokens, i)?.mood === "finite") return null;
    if (token?.kind === "sign") {
      if (/^['-]$/.test(token.key)) continue;
      // After a role comes the name: "the mayor, Luis Ortega."; after a name another one is the next of a list.
      if (first.capital && !(capitals && !tokens[comma - 1]?.capital && i - comma <= 5) && !isPost(tokens, comma + 1, i)) return null;
      return token.key === "," || (i === to - 1 && closing) ? i : null;
    }
    if (!token?.capital) capitals = false;
  }
  return null;
}

/** "China director at the agency", "Belmar Police Chief": a post, though a name opens it. */
function isPost(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to && i < from + 5; i += 1) {
    if (tokens[i]?.kind !== "word" || EN.prepositions.has(keyAt(tokens, i)) || keyAt(tokens, i) === "and") return false;
    if (SPEAKER_NOUNS.has(keyAt(tokens, i)) && (i + 1 === to || EN.prepositions.has(keyAt(tokens, i + 1)))) return true;
  }
  return false;
}

/** Whether a word can begin the name of a speaker. */
export function startsPhrase(token: ReadingToken): boolean {
  return token.capital || token.kind === "number" || EN.determiners.has(token.key) || SPEAKER_NOUNS.has(token.key) || ADJECTIVES.test(token.key);
}

/** Whether a phrase names somebody, or something, that reports: a pronoun, a name, an office, a document. */
export function canSpeak(tokens: Tokens, { from, to }: Range): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    if (i > from && /^(?:of|for|in|at|from|who|which|with|on)$/.test(token.key)) return false;
    if (SPEAKER_NOUNS.has(token.key) || SPEAKER_NOUNS.has(token.key.replace(/'s$/, ""))) return true;
    if (EN.subjectPronouns.has(token.key)) return token.key !== "it";
    if (token.capital && (i > from || !EN.determiners.has(token.key))) return true;
    if (/^(?:one|some|many|others|both|everyone|nobody)$/.test(token.key)) return true;
  }
  return false;
}
