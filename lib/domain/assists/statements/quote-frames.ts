import type { FoundAttribution } from "./attribution";
import type { Quote } from "../reading/quotes";
import type { Reading, SentenceRange } from "../reading/reading";
import type { RuleId } from "../rules";
import { SpanCover } from "../reading/span-cover";
import type { Span } from "../types";

/** Somebody named next to a quotation, before it is decided which naming counts. */
export interface QuoteFrame {
  readonly cue: Span;
  readonly speaker: Span | null;
  readonly rule: RuleId;
}

/** A frame after a quotation, the rest of its chain, and the token index where it ends. */
export interface FrameAfter extends QuoteFrame {
  readonly relays?: readonly Span[];
  readonly origins?: readonly Span[];
  readonly end: number;
}

/** Where a language looks for who said a quotation. Token indexes. */
export interface FrameFinder {
  after(reading: Reading, closing: number, to: number): FrameAfter | null;
  before(reading: Reading, opening: number, sentence: SentenceRange): QuoteFrame | null;
  inside(reading: Reading, quote: Quote, from: number, to: number): QuoteFrame | null;
  /** Whether quoted words nobody is named with say something at all; a title of a work does not. Token indexes. */
  states?(reading: Reading, opening: number, closing: number): boolean;
  /** Whether a source is named right after the closing mark (« …», selon X), so that nobody named before goes on. */
  sourced?(reading: Reading, closing: number): boolean;
}

/** A quotation shorter than this, in words, is a fragment unless a verb of saying or a colon introduces it. */
const FULL_WORDS = 5;

/** Attributes quotations as paragraphs go by; remembers what opened in one paragraph and closes in a later one. */
export class QuoteReader {
  private readonly opened = new Map<Quote, QuoteFrame>();

  constructor(private readonly find: FrameFinder) {}

  /** Quotations that close in this paragraph and whose speaker is named next to them; marks their cues as used. */
  attributed(reading: Reading, used: Set<number>): FoundAttribution[] {
    const found: FoundAttribution[] = [];
    if (reading.quotes.length === 0) return found;
    const index = reading.marks;
    let last: { quote: FoundAttribution; end: number; sentence: SentenceRange | undefined } | null = null;
    for (const quote of reading.quotes) {
      const opening = index.get(quote.open) ?? null;
      const closing = quote.unclosed ? lastIn(reading, quote) : (index.get(quote.close - 1) ?? null);
      const sentence = opening === null ? undefined : sentenceAt(reading, opening);
      const nested = opening !== null && reading.quoteOf[opening] !== undefined;
      this.lookBeforeAndInside(reading, quote, opening, closing, sentence);
      if (closing === null) continue;
      if (last && opening !== null && opening - last.end <= 2 && sentence === last.sentence && !nested) {
        // « A », dit X, « B »: one statement with the speaker in its middle.
        last.quote = replaceLast(found, { ...last.quote, content: { start: last.quote.content.start, end: quote.end } });
        last.end = closing;
        continue;
      }
      const after = nested || !standsAlone(reading, quote, opening, sentence) ? null : this.find.after(reading, closing, endOf(reading, closing));
      const inner = this.opened.get(quote);
      const frame = after ?? inner;
      this.opened.delete(quote);
      if (!frame || used.has(frame.cue.start)) {
        // « Un kamikaze « s'est fait exploser » », after somebody's words: a sentence of its own, which is not his.
        const goesOn = last !== null && (sentence === last.sentence || sentence === undefined || (opening !== null && opening - sentence.from <= 1));
        if (last && goesOn && opening !== null && (isFull(reading, quote) || isSentence(reading, opening, closing)) && !nested && opening - last.end <= 3 && !this.find.sourced?.(reading, closing)) found.push({ ...last.quote, content: { start: quote.start, end: quote.end }, rule: "quote-continued" });
        continue;
      }
      used.add(frame.cue.start);
      if (inner) used.add(inner.cue.start);
      const attribution: FoundAttribution = { form: "direct", cue: frame.cue, speaker: frame.speaker ?? (last && sentence === last.sentence ? last.quote.speaker : null), content: { start: quote.start, end: quote.end }, relays: after?.relays ?? [], origins: after?.origins ?? [], rule: frame.rule };
      found.push(attribution);
      last = { quote: attribution, end: after?.end ?? closing, sentence: sentenceAt(reading, after ? after.end - 1 : closing) };
    }
    return found;
  }

  private lookBeforeAndInside(reading: Reading, quote: Quote, opening: number | null, closing: number | null, sentence: SentenceRange | undefined): void {
    if (opening !== null && sentence) {
      const before = this.find.before(reading, opening, sentence);
      const colon = reading.tokens[opening - 1]?.key === ":";
      if (before && (colon ? before.rule !== "quote-colon" || (before.speaker ? wordCount(reading, quote) > 2 || endsSentence(reading, opening, closing) : isFull(reading, quote) && startsCapital(reading, opening)) : (isFull(reading, quote) || (reading.tokens[opening - 1]?.key === "," && endsSentence(reading, opening, closing))) && startsCapital(reading, opening))) this.opened.set(quote, before);
    }
    const from = opening === null ? 0 : opening + 1;
    const inside = this.find.inside(reading, quote, from, closing ?? reading.tokens.length);
    const known = this.opened.get(quote);
    if (inside && (!known || known.speaker === null)) this.opened.set(quote, inside);
  }
}

/** A full quotation nobody is named with, unless it is part of another statement. */
export function unattributed(reading: Reading, covered: readonly FoundAttribution[], find?: FrameFinder): FoundAttribution[] {
  if (reading.quotes.length === 0) return [];
  const index = reading.marks;
  const covers = new SpanCover(covered.map(({ content }) => content));
  return reading.quotes
    .filter((quote) => {
      const opening = index.get(quote.open);
      if (!index.has(quote.close - 1) || !isFull(reading, quote)) return false;
      // One that opened in an earlier paragraph stands alone anyway.
      if (opening !== undefined) {
        if (reading.quoteOf[opening] !== undefined || !startsCapital(reading, opening)) return false;
        const sentence = sentenceAt(reading, opening);
        if (!sentence || opening - sentence.from > 1) return false;
        const closing = index.get(quote.close - 1) ?? opening;
        if (find?.states && !find.states(reading, opening, closing)) return false;
      }
      return !covers.touches(quote.start, quote.end);
    })
    .map((quote) => ({
      form: "direct",
      cue: { start: quote.open, end: quote.open + 1 },
      speaker: null,
      content: { start: quote.start, end: quote.end },
      relays: [],
      rule: "quote-unattributed",
    }));
}

/** Index of the last token of a quotation without a closing mark; it ends with its paragraph. */
function lastIn(reading: Reading, quote: Quote): number | null {
  const last = reading.tokens.length - 1;
  return reading.tokens[last]?.end === quote.end ? last : null;
}

function replaceLast(found: FoundAttribution[], attribution: FoundAttribution): FoundAttribution {
  found[found.length - 1] = attribution;
  return attribution;
}

/** The sentence a token belongs to. Binary search, for a paragraph may hold thousands. */
export function sentenceAt(reading: Reading, token: number): SentenceRange | undefined {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = reading.sentences[middle];
    if (!sentence) return undefined;
    if (token < sentence.from) high = middle - 1;
    else if (token >= sentence.to) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/**
 * What follows a closing mark is read to the end of its sentence. A question or an exclamation ends none there:
 * “Will you go?” Smith asked.
 */
function endOf(reading: Reading, closing: number): number {
  const sentence = sentenceAt(reading, closing);
  if (!sentence) return reading.tokens.length;
  if (closing + 1 < sentence.to) return sentence.to;
  return /^[?!]$/.test(reading.tokens[closing - 1]?.key ?? "") ? (sentenceAt(reading, sentence.to)?.to ?? closing + 1) : closing + 1;
}

/** A quotation that makes up a clause of its own, not words quoted inside somebody's sentence. */
function standsAlone(reading: Reading, quote: Quote, opening: number | null, sentence: SentenceRange | undefined): boolean {
  if (opening === null || !sentence) return true;
  if (opening - sentence.from <= 1 && (opening === sentence.from || reading.tokens[sentence.from]?.kind !== "word" || reading.tokens[sentence.from]?.key === "et")) return true;
  const before = reading.tokens[opening - 1];
  if (before?.kind === "sign" && /^[:–—]$/.test(before.key)) return true;
  return (before?.kind === "quote" || before?.key === ",") && isFull(reading, quote) && startsCapital(reading, opening);
}

/** « Jamais. »: a sentence within its marks. */
function endsSentence(reading: Reading, opening: number, closing: number | null): boolean {
  return closing !== null && startsCapital(reading, opening) && /^[.!?…]$/.test(reading.tokens[closing - 1]?.key ?? "");
}

/** A quotation that is a sentence of its own, however short. */
function isSentence(reading: Reading, opening: number, closing: number): boolean {
  return startsCapital(reading, opening) && sentenceAt(reading, opening)?.from === opening && /^[.!?]$/.test(reading.tokens[closing - 1]?.key ?? "");
}

function wordCount(reading: Reading, quote: Quote): number {
  // Counted on the characters: a quotation over several paragraphs is not all in this reading.
  let words = 0;
  for (let at = quote.start; at < quote.end && words < FULL_WORDS; at += 1) if (/\s/.test(reading.text[at] ?? "") || at === quote.end - 1) words += 1;
  return words;
}

/** A quotation long enough to be a statement by itself. */
export function isFull(reading: Reading, quote: Quote): boolean {
  return wordCount(reading, quote) >= FULL_WORDS;
}

function startsCapital(reading: Reading, opening: number): boolean {
  const first = reading.tokens[opening + 1];
  return first?.kind === "word" ? first.capital : first?.kind === "number" || first?.kind === "sign";
}
