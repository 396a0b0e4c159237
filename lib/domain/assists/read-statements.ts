import type { LexiconLanguage } from "../lexicon/language";
import type { Attribution, FoundAttribution } from "./statements/attribution";
import { withChains } from "./statements/chains";
import { englishReader } from "./english/attributions";
import { frenchReader } from "./french/attributions";
import { hedgesOf } from "./hedges";
import type { Hedge } from "./statements/hedge";
import type { StatementReader } from "./statements/reader";
import { readings, spanOf, type Reading } from "./reading/reading";
import type { Span } from "./types";

/** The sentences of a text, who says what in them, and how surely. */
export interface Statements {
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
}

const READERS: Readonly<Record<LexiconLanguage, () => StatementReader>> = { fr: frenchReader, en: englishReader };

/** A statement has at least a word that tells of it and one that is told. */
const SHORTEST = 2;
const NOTHING: ReturnType<StatementReader> = { attributions: [], hedges: [] };

/**
 * Reads a text once: its sentences, quotations, reported clauses, named sources and hedges, with the chain of each statement
 * from the origin to the nearest reporter. Offsets are UTF-16 into the text as given. Linear in its length.
 * @param visit called with each paragraph in order, for what else is read in the same pass
 */
export function readStatements(text: string, language: LexiconLanguage, visit?: (reading: Reading) => void): Statements {
  const read = READERS[language]();
  const sentences: Span[] = [];
  const found: FoundAttribution[] = [];
  const hedges: Hedge[] = [];
  for (const reading of readings(text, language)) {
    for (const [i, to] of reading.ends.entries()) sentences.push(spanOf(reading.tokens, reading.ends[i - 1] ?? 0, to));
    visit?.(reading);
    const { attributions, hedges: own } = reading.tokens.length < SHORTEST ? NOTHING : read(reading);
    for (const attribution of attributions) found.push(attribution);
    for (const hedge of hedgesOf(reading, language, own, attributions)) hedges.push(hedge);
  }
  return { sentences, attributions: withChains(text, found), hedges };
}
