import type { FoundAttribution } from "../statements/attribution";
import { QuoteReader, unattributed } from "../statements/quote-frames";
import { spanOf, type Reading, type SentenceRange } from "../reading/reading";
import { SpanCover } from "../reading/span-cover";
import { withAddedSpeakers } from "../statements/added-speakers";
import type { StatementReader } from "../statements/reader";
import { accordingTo } from "./according-to";
import { conditionalUses, type ConditionalUse } from "./conditional";
import { FRENCH_FRAMES } from "./direct";
import { frenchHedges } from "./hedges";
import { incises } from "./incises";
import { indirectSpeech } from "./indirect";
import { relativeClaims } from "./relative-claims";
import { relayedBy } from "./relays";
import { withReporters } from "./reporters";

/** Reads French paragraphs in order and gives the attributions and the hedges of each. */
export function frenchReader(): StatementReader {
  const quotes = new QuoteReader(FRENCH_FRAMES);
  return (reading) => {
    const used = new Set<number>();
    const found = quotes.attributed(reading, used);
    const sourced = new Set<SentenceRange>();
    for (const sentence of reading.sentences) {
      const before = found.length;
      found.push(...accordingTo(reading, sentence, used));
      found.push(...incises(reading, sentence, used));
      if (found.length > before) sourced.add(sentence);
      found.push(...relativeClaims(reading, sentence, used));
      const unnamed = found.slice(before).some(({ rule }) => rule === "of-source");
      // « De source policière, on indique que … »: « on » is that source.
      found.push(...indirectSpeech(reading, sentence, used).filter(({ speaker }) => !unnamed || speaker === null || !/^on$/i.test(reading.text.slice(speaker.start, speaker.end))));
      found.push(...relayedBy(reading, sentence, used));
    }
    dropDoubled(found);
    withAddedSpeakers(reading, found);
    withReporters(reading, found);
    found.push(...unattributed(reading, found, FRENCH_FRAMES));
    const conditionals = reading.sentences.map((sentence) => ({ sentence, uses: conditionalUses(reading, sentence, sourced.has(sentence)) })).filter(({ uses }) => uses.length > 0);
    found.push(...unsourcedConditionals(reading, conditionals, found));
    const hedges = frenchHedges(reading, conditionals.flatMap(({ uses }) => uses));
    return { attributions: found, hedges };
  };
}

/** « Selon X : « … » »: the colon names nobody else. */
function dropDoubled(found: FoundAttribution[]): void {
  // « « A », a dit X, ajoutant que « B » »: the second verb has its own words.
  const clauses = found.filter(({ rule }) => rule === "participle-clause" || rule === "verb-clause");
  for (let i = found.length - 1; i >= 0 && clauses.length > 0; i -= 1) {
    const attribution = found[i];
    if (attribution?.rule === "quote-continued" && clauses.some(({ content }) => content.start <= attribution.content.start && attribution.content.start - content.start < 4 && content.end >= attribution.content.end)) found.splice(i, 1);
  }
  const sources = found.filter(({ form }) => form === "according-to");
  if (sources.length === 0) return;
  const starts = new Set(sources.map(({ content }) => content.start));
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const attribution = found[i];
    if (attribution?.rule === "quote-colon" && attribution.speaker === null && starts.has(attribution.content.start)) found.splice(i, 1);
  }
}

interface SentenceConditionals {
  readonly sentence: SentenceRange;
  readonly uses: readonly ConditionalUse[];
}

/** The press conditional where nobody is named: « Plusieurs soldats auraient été tués ». */
function unsourcedConditionals(reading: Reading, conditionals: readonly SentenceConditionals[], found: readonly FoundAttribution[]): FoundAttribution[] {
  const attributions: FoundAttribution[] = [];
  if (conditionals.length === 0) return attributions;
  const covers = new SpanCover(found.map(({ content }) => content));
  for (const { sentence, uses } of conditionals) {
    let end = -1;
    for (const { from, to, use } of uses) {
      if (use !== "reportive") continue;
      const cue = spanOf(reading.tokens, from, to);
      // A second conditional of the same sentence goes on with the first.
      if (cue.start < end || covers.touches(cue.start, cue.end)) continue;
      const content = spanOf(reading.tokens, sentence.from, sentence.to);
      end = content.end;
      attributions.push({ form: "conditional", cue, speaker: null, content, relays: [], rule: "reportive-conditional" });
    }
  }
  return attributions;
}
