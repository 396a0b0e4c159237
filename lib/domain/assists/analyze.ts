import type { LexiconLanguage } from "../lexicon/language";
import { ActorFinder, type ActorMention, type NamedActor } from "./names/actors";
import type { Attribution } from "./statements/attribution";
import { dateReader } from "./dates/dates";
import type { DateItem } from "./dates/types";
import type { Hedge } from "./statements/hedge";
import { quantityReader, type QuantityItem } from "./quantities/quantities";
import { scanBlocks, scanTokens } from "./reading/scan";
import { readStatements } from "./read-statements";
import type { Span } from "./types";

/** What the reading assists see in a text; each list in the order of the text. Suggestions, never claims. */
export interface Analysis {
  readonly language: LexiconLanguage;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly quantities: readonly QuantityItem[];
  readonly dates: readonly DateItem[];
  readonly actors: readonly ActorMention[];
}

export interface AnalysisOptions {
  readonly language: LexiconLanguage;
  /** Publication date, ISO 8601, which relative dates count from; null leaves them without bounds. */
  readonly date: string | null;
  /** The case's actors; without them every name is new. */
  readonly actors?: readonly NamedActor[];
}

/**
 * Runs every reading assist over a text. Offsets are UTF-16 into the text as given, every span slices to its text, and every item
 * names its rule. Pure and linear in the length of the text: it runs in a web worker as it does in Node.
 */
export function analyze(text: string, { language, date, actors = [] }: AnalysisOptions): Analysis {
  const finder = new ActorFinder(actors);
  const mentions: ActorMention[] = [];
  const statements = readStatements(text, language, (reading) => {
    for (const mention of finder.find(reading)) mentions.push(mention);
  });
  const dates: DateItem[] = [];
  const quantities: QuantityItem[] = [];
  const readDates = dateReader(text, { lang: language, reference: date });
  const readQuantities = quantityReader(text, language);
  for (const block of scanBlocks(text)) {
    const tokens = scanTokens(text, block);
    const found = readDates(tokens);
    for (const item of found) dates.push(item);
    for (const item of readQuantities(tokens, found)) quantities.push(item);
  }
  return { language, ...statements, quantities, dates, actors: mentions };
}
