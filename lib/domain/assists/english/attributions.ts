import { withAddedSpeakers } from "../statements/added-speakers";
import type { FoundAttribution } from "../statements/attribution";
import { QuoteReader, unattributed } from "../statements/quote-frames";
import type { StatementReader } from "../statements/reader";
import { continuedQuotes } from "./continued";
import { ENGLISH_FRAMES } from "./direct";
import { indirectSpeech } from "./indirect";
import { sources } from "./sources";

/** Reads English paragraphs in order and gives the attributions of each; its hedges are all words and locutions. */
export function englishReader(): StatementReader {
  const quotes = new QuoteReader(ENGLISH_FRAMES);
  return (reading) => {
    const used = new Set<number>();
    const found = quotes.attributed(reading, used);
    for (const sentence of reading.sentences) {
      found.push(...sources(reading, sentence, used));
      found.push(...indirectSpeech(reading, sentence, used));
    }
    withAddedSpeakers(reading, found);
    found.push(...continuedQuotes(reading, found));
    found.push(...unattributed(reading, found));
    return { attributions: withoutRepeated(found), hedges: [] };
  };
}

/** “…,” he said, adding that “…”: the second quotation is what he added, and no statement beside it. */
function withoutRepeated(found: FoundAttribution[]): FoundAttribution[] {
  const added = new Set(found.filter(({ rule }) => rule === "participle-clause").map(({ content }) => content.start));
  if (added.size === 0) return found;
  return found.filter(({ rule, content }) => rule !== "quote-continued" || ![0, 1, 2].some((mark) => added.has(content.start - mark)));
}
