import type { FoundAttribution } from "../statements/attribution";
import type { Quote } from "../reading/quotes";
import { isFull, sentenceAt } from "../statements/quote-frames";
import type { Reading } from "../reading/reading";
import { SpanCover } from "../reading/span-cover";

/**
 * “…” in its present shape, Okoye said. “And nobody …”: a full quotation that opens the sentence right after another statement, in the
 * same paragraph, goes on with its speaker. Of reports within reports the outermost speaks on.
 */
export function continuedQuotes(reading: Reading, found: readonly FoundAttribution[]): FoundAttribution[] {
  const added: FoundAttribution[] = [];
  if (reading.quotes.length === 0 || found.length === 0) return added;
  const ordered = found.toSorted((a, b) => a.cue.start - b.cue.start);
  const covers = new SpanCover(found.map(({ content }) => content));
  let last = 0;
  for (const quote of reading.quotes) {
    const opening = reading.marks.get(quote.open);
    if (opening === undefined || opening === 0 || reading.quoteOf[opening] !== undefined || !isFull(reading, quote)) continue;
    const sentence = sentenceAt(reading, opening);
    if (!sentence || sentence.from !== opening || covers.touches(quote.start, quote.end)) continue;
    while (last < ordered.length && (ordered[last]?.cue.start ?? 0) < quote.open) last += 1;
    const before = speakerBefore(reading, quote, opening, [...ordered.slice(Math.max(0, last - NEAR), last), ...added.slice(-1)]);
    if (before) added.push({ ...before, form: "direct", content: { start: quote.start, end: quote.end }, relays: [], origins: [], rule: "quote-continued" });
  }
  return added;
}

/** Statements looked over before a quotation. */
const NEAR = 6;

/** The statement that ends the sentence right before a quotation, the outermost where it holds others. */
function speakerBefore(reading: Reading, quote: Quote, opening: number, near: readonly FoundAttribution[]): FoundAttribution | null {
  const previous = sentenceAt(reading, opening - 1);
  const from = previous && reading.tokens[previous.from]?.start;
  if (from === undefined) return null;
  const there = near.filter(({ cue, content, rule }) => (cue.start >= from && cue.start < quote.open) || (rule === "quote-continued" && content.end > from && content.end < quote.open));
  const outermost = there.filter((one) => !there.some((other) => other !== one && other.content.start <= one.cue.start && other.content.end >= one.cue.end));
  const speaking = outermost.at(-1);
  return speaking?.speaker && speaking.form !== "according-to" ? speaking : null;
}
