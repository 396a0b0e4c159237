import { AUXILIARY_FORMS } from "../../lexicon/common-verbs";
import { conditionalForm } from "../../lexicon/french-conditional";
import { contentSpan, wholeQuote } from "../statements/content";
import type { Reading, SentenceRange } from "../reading/reading";
import type { RuleId } from "../rules";
import type { Span } from "../types";
import { isFiniteAt, keyAt, type Tokens } from "./grammar";
import { inversionAt } from "./inversion";
import { nounPhraseFrom } from "./noun-phrase";

/** A source named by a preposition or locution: where it begins, where its source begins. */
export interface SourceCue {
  readonly from: number;
  readonly end: number;
  readonly rule: RuleId;
  /** Needs a speaker and a comma after it, for the words mean other things too. */
  readonly strict: boolean;
}

/** What is said: the clause after a leading source, the clause before a closing one, the whole sentence around one in the middle. */
export function contentOf(reading: Reading, sentence: SentenceRange, cue: SourceCue, end: number): Span | null {
  const { tokens } = reading;
  const first = pastQuotation(reading, clauseEdge(reading, cue.from, sentence.from), cue.from);
  const leading = cue.from - first <= 2 && !hasVerb(tokens, first, cue.from);
  const stop = beforeIncise(tokens, end, clauseStop(reading, end, sentence.to));
  if (leading && !(first === cue.from && keyAt(tokens, first - 1) === "(" && keyAt(tokens, stop) === ")" && stop - end < 1)) {
    const span = contentSpan(reading, end, stop);
    return span && (wholeQuote(reading, span) ?? span);
  }
  // « A. B », selon X: all that was quoted, though it holds two sentences.
  const mark = keyAt(tokens, cue.from - 1) === "," ? cue.from - 2 : cue.from - 1;
  const closed = tokens[mark]?.kind === "quote" ? reading.quoteOf[mark - 1] : undefined;
  if (closed && closed.close === tokens[mark]?.end && closed.start < (tokens[sentence.from]?.start ?? 0)) return { start: closed.start, end: closed.end };
  // « 3.000 selon la police, 10.000 selon les organisateurs »: of the second only what stands after the first.
  const bracketed = first === cue.from && keyAt(tokens, first - 1) === "(";
  const beside = afterSource(reading, bracketed ? sentence.from : first, bracketed ? cue.from - 1 : cue.from);
  if (beside !== null) return contentSpan(reading, beside, bracketed ? cue.from - 1 : cue.from);
  // « Le suspect a avoué (selon le parquet) »
  if (bracketed) return contentSpan(reading, sentence.from, first - 1);
  // « Le suspect a, selon le parquet, avoué »
  const parted = keyAt(tokens, cue.from - 1) === "," && keyAt(tokens, end) === "," && AUXILIARY_FORMS.has(keyAt(tokens, cue.from - 2));
  const rest = parted || hasVerb(tokens, end, Math.min(stop, end + REACH)) || tokens[end + 1]?.kind === "quote" || tokens[end]?.kind === "quote";
  const before = contentSpan(reading, first, rest && !startsOther(tokens, end) ? stop : cue.from);
  return before && (wholeQuote(reading, before) ?? before);
}

/** « « … », a dit X, alors que la crue, selon Y, … »: the sentence began inside a quotation that is over; the clause after it goes on. */
function pastQuotation({ tokens, quoteOf }: Reading, first: number, cue: number): number {
  if (quoteOf[first] === undefined || quoteOf[first] === quoteOf[cue] || tokens[cue - 1]?.kind === "quote" || tokens[cue - 2]?.kind === "quote") return first;
  let last = first;
  for (let i = cue - 2; i > Math.max(first, cue - REACH) && quoteOf[i] === undefined; i -= 1) {
    if (keyAt(tokens, i) !== ",") continue;
    last = i + 1;
    if (/^(?:alors|tandis|mais|et|car|or)$/.test(keyAt(tokens, i + 1))) return last;
  }
  return last;
}

/** Longest stretch between two sources of one clause, in tokens. */
const BESIDE = 16;

/** Where what a second source says begins: right after the first, if no verb stands between the two. */
function afterSource({ tokens }: Reading, from: number, cue: number): number | null {
  for (let i = cue - 1; i > Math.max(from, cue - BESIDE); i -= 1) {
    if (keyAt(tokens, i) !== "selon" && !(keyAt(tokens, i) === "après" && keyAt(tokens, i - 1) === "d'")) continue;
    const source = nounPhraseFrom(tokens, i + 1, cue);
    let start = source?.to ?? cue;
    while (start < cue && /^(?:,|\)|et|ou|mais|puis|contre|;)$/.test(keyAt(tokens, start))) start += 1;
    const amount = tokens.slice(start, cue).some(({ kind }) => kind === "number");
    return start < cue && amount && !hasVerb(tokens, start, cue) ? start : null;
  }
  return null;
}

/** How far before the end of a sentence its closing incise may begin, in tokens. */
const INCISE_REACH = 24;

/** « Selon un témoin, la ville est prise, a rapporté l'ONU »: where the incise begins that names who passes it on. */
function beforeIncise(tokens: Tokens, from: number, stop: number): number {
  for (let i = stop - 2; i > Math.max(from, stop - INCISE_REACH); i -= 1) {
    if (keyAt(tokens, i) !== "," || tokens[i + 1]?.capital) continue;
    const inversion = inversionAt(tokens, i + 1, stop);
    if (inversion?.sure) return i;
  }
  return stop;
}

/** Within so many words a clause that goes on has its verb. */
export const REACH = 60;

function startsOther(tokens: Tokens, end: number): boolean {
  return /^(?:tandis|alors|mais|et|qui|dont|où|ce|or|puis)$/.test(keyAt(tokens, keyAt(tokens, end) === "," ? end + 1 : end));
}

function clauseEdge(reading: Reading, at: number, from: number): number {
  // « a déclaré que, selon X, … »: the source belongs to the inner clause.
  const before = keyAt(reading.tokens, at - 1) === "," ? at - 2 : at - 1;
  if (before > from && /^qu[e']$/.test(keyAt(reading.tokens, before))) return before + 1;
  let depth = 0;
  for (let i = at - 1; i >= from; i -= 1) {
    const token = reading.tokens[i];
    if (token?.kind !== "sign") continue;
    if (token.key === ")") depth += 1;
    else if (token.key === "(") depth -= 1;
    if (token.key === ";" || depth < 0) return i + 1;
    if (token.key === ":" && at - i < 3) return i + 1;
  }
  return from;
}

export function clauseStop(reading: Reading, at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to; i += 1) {
    const token = reading.tokens[i];
    if (token?.kind !== "sign") continue;
    if (token.key === "(") depth += 1;
    else if (token.key === ")") depth -= 1;
    if (depth < 0 || (token.key === ";" && depth === 0)) return i;
  }
  return to;
}

/** Whether a verb stands in a range of tokens. */
export function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from) return false;
  const counts = verbCounts(tokens);
  return (counts[Math.min(to, tokens.length)] ?? 0) > (counts[Math.max(from, 0)] ?? 0);
}

/** How many verbs stand before each token of a paragraph, counted once: a row of sources would look over the same words again and again. */
const counted = new WeakMap<Tokens, Uint32Array>();

function verbCounts(tokens: Tokens): Uint32Array {
  const known = counted.get(tokens);
  if (known) return known;
  const counts = new Uint32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1) {
    const verb = isFiniteAt(tokens, i) || AUXILIARY_FORMS.has(keyAt(tokens, i)) || conditionalForm(keyAt(tokens, i)) !== null;
    counts[i + 1] = (counts[i] ?? 0) + (verb ? 1 : 0);
  }
  counted.set(tokens, counts);
  return counts;
}

/** Index of the next comma within reach, or null. */
export function nextComma(tokens: Tokens, at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, at + 25); i += 1) if (keyAt(tokens, i) === ",") return i;
  return null;
}
