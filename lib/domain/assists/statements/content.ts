import { firstQuoteFrom } from "../reading/quotes";
import type { Reading } from "../reading/reading";
import type { Span } from "../types";

const EDGE = /^[,;:.!?…–—-]$/;

/**
 * The span of a statement from one token to another, without punctuation at its ends. A quotation that begins in it is taken whole,
 * even into later sentences; a statement inside a quotation ends with it. Null when nothing is left.
 */
export function contentSpan(reading: Reading, from: number, to: number): Span | null {
  const { tokens, quoteOf, quotes } = reading;
  let first = from;
  let last = to - 1;
  while (first <= last && tokens[first]?.kind === "sign" && EDGE.test(tokens[first]?.key ?? "")) first += 1;
  while (last >= first && tokens[last]?.kind === "sign" && EDGE.test(tokens[last]?.key ?? "")) last -= 1;
  const start = tokens[first]?.start;
  let end = tokens[last]?.end;
  if (start === undefined || end === undefined || last < first) return null;
  const around = quoteOf[from];
  if (around && end > around.end) end = around.end;
  for (let i = around ? quotes.length : firstQuoteFrom(quotes, start); i < quotes.length; i += 1) {
    const quote = quotes[i];
    if (!quote || quote.open >= end) break;
    if (quote.close > end) end = quote.close;
  }
  return end > start ? { start, end } : null;
}

/**
 * The words of a quotation when these tokens are nothing but that quotation, else null.
 * « X affirme : « … » » has the quotation as its content, « X parle d'une « victoire » à Gao » has more.
 */
export function wholeQuote(reading: Reading, span: Span): Span | null {
  const { quotes } = reading;
  for (let i = firstQuoteFrom(quotes, span.start); quotes[i]?.open === span.start; i += 1) {
    const quote = quotes[i];
    if (quote && quote.close >= span.end - 1) return { start: quote.start, end: quote.end };
  }
  return null;
}

/** « … » à Misséni, a affirmé un ministre: two words of three are the speaker's own. Token indexes. */
export function isMostlyQuoted({ tokens, quoteOf }: Reading, from: number, to: number): boolean {
  let words = 0;
  let quoted = 0;
  for (let i = from; i < to; i += 1) {
    if (tokens[i]?.kind !== "word" && tokens[i]?.kind !== "number") continue;
    words += 1;
    if (quoteOf[i] !== undefined) quoted += 1;
  }
  return quoted >= 4 && quoted * 3 >= words * 2;
}
