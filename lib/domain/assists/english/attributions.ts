import { withAddedSpeakers } from "../added-speakers";
import { QuoteReader, unattributed } from "../quote-frames";
import type { StatementReader } from "../statements";
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
    return { attributions: found, hedges: [] };
  };
}
