import type { FoundAttribution } from "../statements/attribution";
import { sentenceAt } from "../statements/quote-frames";
import { spanOf, type Reading } from "../reading/reading";
import type { Span } from "../types";
import { isFiniteAt, keyAt, type Tokens } from "./grammar";
import { nounPhraseFrom } from "./noun-phrase";
import { isOutlet, outletAlone } from "./outlets";
import { relaysAfter, reporterAt } from "./relays";

/** How far from a verb of saying the hearer is looked for, in tokens. */
const REACH = 16;

/**
 * Adds to what somebody said the outlet it was said to (« a indiqué le parquet à l'AFP »), who passes it on (« le porte-parole, cité par
 * l'agence X, affirme ») and whom the speaker cites (« le journal, citant un officier, annonce »).
 */
export function withReporters(reading: Reading, found: FoundAttribution[]): void {
  const { tokens } = reading;
  for (const [i, attribution] of found.entries()) {
    const { speaker, cue, relays, origins = [] } = attribution;
    if (!speaker || attribution.form === "according-to" || relays.length > 0 || origins.length > 0) continue;
    const first = tokenAt(tokens, speaker.start);
    const verb = tokenAt(tokens, cue.start);
    const to = sentenceAt(reading, first)?.to ?? 0;
    if (tokens[first]?.start !== speaker.start || tokens[verb]?.start !== cue.start || to <= first) continue;
    found[i] = cited(reading, attribution, first, to) ?? told(reading, attribution, verb, to);
  }
}

function cited(reading: Reading, attribution: FoundAttribution, first: number, to: number): FoundAttribution | null {
  const { tokens } = reading;
  const { start, end } = attribution.speaker ?? attribution.cue;
  for (let at = first + 1; at < to && (tokens[at]?.start ?? end) < end; at += 1) {
    const reporter = reporterAt(tokens, at, to);
    // « des témoins interrogés par Le Jour disent »: the name ends before the participle.
    if (reporter) return { ...attribution, speaker: { start, end: tokens[at - 1]?.end ?? end }, relays: [spanOf(tokens, reporter.from, reporter.to)] };
  }
  let after = first;
  while (after < to && (tokens[after]?.start ?? end) < end) after += 1;
  const { spans, origins } = relaysAfter(reading, { from: first, to: after }, to);
  return spans.length + origins.length > 0 ? { ...attribution, relays: spans, origins } : null;
}

/** « a déclaré à l'agence Tass », « a confié le maire au Monde », « a dit le ministre sur RTL ». */
function told(reading: Reading, attribution: FoundAttribution, verb: number, to: number): FoundAttribution {
  const { tokens } = reading;
  const { content } = attribution;
  for (let at = verb + 1; at < Math.min(to, verb + REACH); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || /^(?:que|qu'|qui|dont|[:;])$/.test(token.key)) break;
    if (token.start >= content.start && token.end <= content.end) break;
    if (token.start >= attribution.cue.end && isFiniteAt(tokens, at)) break;
    const hearer = hearerAt(tokens, at, to);
    if (hearer) return { ...attribution, relays: [hearer] };
  }
  return attribution;
}

function hearerAt(tokens: Tokens, at: number, to: number): Span | null {
  const key = keyAt(tokens, at);
  if (!/^(?:à|au|aux|sur|auprès)$/.test(key)) return null;
  // « au Monde », « auprès du Monde » have their article in the preposition.
  const named = key === "auprès" ? at + 2 : at + 1;
  const phrase = nounPhraseFrom(tokens, named, to);
  const outlet = phrase && outletAlone(tokens, phrase);
  return outlet && isOutlet(tokens, outlet) ? spanOf(tokens, outlet.from, outlet.to) : null;
}

/** Index of the first token that does not end before an offset. Binary search, for a paragraph may hold thousands. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
