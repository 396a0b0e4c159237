import { foldLabel } from "../../claims/fold-label";
import type { ActorMention } from "../names/actors";
import type { Analysis } from "../analyze";
import type { Attribution } from "../statements/attribution";
import type { DateItem } from "../dates/types";
import type { Hedge } from "../statements/hedge";
import type { QuantityItem } from "../quantities/quantities";
import type { Span } from "../types";
import { attributionSuggestions } from "./attribution-suggestions";
import { isResumed } from "./resumed";
import { sentenceSuggestions } from "./sentence-suggestions";
import { SpanIndex } from "./span-index";
import type { Suggestion } from "./suggestion";
import { contentWords, passageKey, wordingKey } from "./wording";

/** What an analysis found, by place. */
export interface AnalysisIndex {
  readonly all: Pick<Analysis, "quantities" | "hedges" | "dates">;
  readonly sentences: SpanIndex<Span>;
  readonly attributions: SpanIndex<Attribution>;
  readonly hedges: SpanIndex<Hedge>;
  readonly quantities: SpanIndex<QuantityItem>;
  readonly dates: SpanIndex<DateItem>;
}

/**
 * Candidate passages of a text, in its order: each statement somebody makes, then of the article's own voice each sentence with
 * an amount, a hedge or a date, and the first mention of each new name. What they hold is read off the text, nothing is added.
 * Linear in the text, but for a logarithm.
 */
export function suggestions(text: string, analysis: Analysis): Suggestion[] {
  const quantities = analysis.quantities.filter((quantity) => !isResumed(text, quantity));
  const index: AnalysisIndex = {
    all: { ...analysis, quantities },
    sentences: new SpanIndex(analysis.sentences),
    attributions: new SpanIndex(analysis.attributions),
    hedges: new SpanIndex(analysis.hedges),
    quantities: new SpanIndex(quantities),
    dates: new SpanIndex(analysis.dates),
  };
  const statements = attributionSuggestions(text, analysis, index);
  const found = [...statements, ...sentenceSuggestions(text, index, statements), ...newNames(text, analysis.actors, index)];
  return found.sort((a, b) => a.anchor.start - b.anchor.start || a.start - b.start || (a.kind < b.kind ? -1 : 1));
}

function newNames(text: string, mentions: readonly ActorMention[], index: AnalysisIndex): Suggestion[] {
  const seen = new Set<string>();
  const found: Suggestion[] = [];
  for (const { start, end, text: name, actorId, rule } of mentions) {
    const key = foldLabel(name);
    const span = index.sentences.at(start);
    if (actorId !== undefined || !span || seen.has(key)) continue;
    seen.add(key);
    const words = text.slice(span.start, span.end);
    found.push({
      start: span.start,
      end: span.end,
      kind: "actor",
      anchor: { start, end, text: name },
      rules: [rule],
      wording: wordingKey("actor", name),
      passageKey: passageKey("actor", name),
      speaker: null,
      chain: [],
      hedge: null,
      presentation: "asserts",
      quantities: [],
      said: null,
      happened: null,
      words: contentWords(words),
    });
  }
  return found;
}
