import { IRREGULAR_PASTS } from "../../lexicon/english-verbs";
import { EN } from "../../lexicon/function-words";
import type { ReadingToken } from "../reading/reading-tokens";

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

const ADVERBS: ReadonlySet<string> = new Set("also later then still again repeatedly already even just now first previously once never often today yesterday n't earlier ever far always soon long since".split(" "));
/** Words in -ly that are no adverbs. */
const LY_NOUNS: ReadonlySet<string> = new Set("family ally assembly italy july reply supply daily weekly monthly quarterly yearly monopoly anomaly bully rally elderly friendly early likely deadly only".split(" "));

/** Adverbs between a subject, its auxiliary and its verb. */
export function isAdverb(token: ReadingToken | undefined): boolean {
  return token?.kind === "word" && ((token.key.endsWith("ly") && !LY_NOUNS.has(token.key)) || EN.negations.has(token.key) || ADVERBS.has(token.key));
}

const CONTRACTION = /^(?:i|he|she|it|they|we|you|who|that|there|here)'(?:s|ll|d|ve|re|m)$/;

/** "it's", "they'll": a subject and its verb in one word. */
export function isContraction(key: string): boolean {
  return CONTRACTION.test(key);
}

/** Whether a word is, or looks like, a finite verb: an auxiliary, a past tense, a contraction. A plain present cannot be told from a noun. */
export function isFinite(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.key === "also" || token.key === "being" || token.key === "been" || token.key === "be") return false;
  if (EN.auxiliaries.has(token.key) || isContraction(token.key)) return !(token.capital && at > 0 && (token.key === "may" || token.key === "will"));
  if (token.capital) return false;
  const before = keyAt(tokens, at - 1);
  if (EN.determiners.has(before) || EN.prepositions.has(before)) return false;
  return IRREGULAR_PASTS.has(token.key) || (token.key.length > 4 && token.key.endsWith("ed")) || /^(?:used|lied|owed|vied)$/.test(token.key);
}

/** Whether a finite verb stands between two tokens, outside a clause that "who" or "which" opens; between commas the main clause goes on after it. */
export function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (RELATIVE.test(keyAt(tokens, i))) {
      if (keyAt(tokens, i - 1) !== ",") return false;
      while (i < to && keyAt(tokens, i) !== ",") i += 1;
    } else if (isFinite(tokens, i)) return true;
  }
  return false;
}

const RELATIVE = /^(?:who|which|whose)$/;

/** A dash between spaces, however it is typed: "–", "—", " - ", " -- ". */
export function isDash(tokens: Tokens, at: number): boolean {
  const key = keyAt(tokens, at);
  return key === "–" || key === "—" || (key === "-" && tokens[at]?.kind === "sign" && ((tokens[at]?.spaced ?? false) || (tokens[at + 1]?.spaced ?? true)));
}

/** Whether a clause with its own subject and verb begins at `at`: "it had …", "the fire was …", "Moscow has …". */
export function beginsClause(tokens: Tokens, at: number, to: number): boolean {
  const first = tokens[at];
  if (!first || first.kind === "sign") return false;
  if (isContraction(first.key)) return true;
  if (EN.subjectPronouns.has(first.key) && first.key !== "who") return true;
  if (/^(?:there|nobody|everyone|everything|nothing|anyone|this|these|those)$/.test(first.key) && hasFinite(tokens, at + 1, Math.min(to, at + 6))) return true;
  for (let i = at + 1; i < Math.min(to, at + CLAUSE_REACH); i += 1) {
    const token = tokens[i];
    // "she admitted the prize “came with a price”": the verb may open the quoted words.
    if (token?.kind === "quote" && i > at + 1) return isFinite(tokens, i + 1);
    if (token?.kind === "sign" && !/^[-%$€£./']$/.test(token.key)) return token.key === "," && hasFinite(tokens, i, Math.min(to, i + CLAUSE_REACH));
    if (/^(?:who|which|whose|that|when|where|while|after|before)$/.test(keyAt(tokens, i))) return false;
    // "declared five days of mourning and sent help": what follows goes on with the verb before.
    if (isFinite(tokens, i)) return keyAt(tokens, i - 1) !== "and";
  }
  return false;
}

/** Words a subject has at most before its verb. */
const CLAUSE_REACH = 12;
