import type { DateItem } from "../dates/types";
import type { Hedge } from "../statements/hedge";
import type { QuantityItem } from "../quantities/quantities";
import { SpanCover } from "../reading/span-cover";
import type { Span, TextSpan } from "../types";
import { meetingWords } from "./answers-question";
import { others } from "./attribution-suggestions";
import { baseRule, daysOf, hedgeOf, quantityOf } from "./read-parts";
import type { Suggestion, SuggestionKind } from "./suggestion";
import type { AnalysisIndex } from "./suggestions";
import { SpanIndex } from "./span-index";
import { isDuration, isIdle, tellingAmounts } from "./telling";
import { contentWords, passageKey, wordingKey } from "./wording";

/** A sentence longer than this is not quoted whole: the passage is cut to what the rules saw. UTF-16 units. */
const LONGEST = 1200;

/** Share of a sentence that a statement fills before the rest is about the speaker (« …, qui dirige le comité des sinistrés »). */
const MOSTLY_SAID = 0.5;

/** What the article says in its own voice: sentences with an amount, else with a hedge, else with a date. */
export function sentenceSuggestions(text: string, index: AnalysisIndex, statements: readonly Suggestion[]): Suggestion[] {
  const said = new SpanCover(statements);
  const byPlace = new SpanIndex(statements);
  const isMostlySaid = (sentence: Span) => byPlace.within(sentence).some(({ start, end }) => end - start >= (sentence.end - sentence.start) * MOSTLY_SAID);
  const isFree = ({ start, end }: Span) => !said.touches(start, end);
  const taken = new Set<number>();
  const found: Suggestion[] = [];
  const offer = <T extends Item>(kind: SuggestionKind, items: readonly T[]) => {
    for (const [sentence, own] of bySentence(items, index.sentences)) {
      if (taken.has(sentence.start) || isMostlySaid(sentence)) continue;
      const free = own.filter(isFree);
      const [first] = free;
      if (!first) continue;
      taken.add(sentence.start);
      found.push(suggestionOf(text, kind, first, free, sentence, index, isFree));
    }
  };
  offer("quantity", index.all.quantities.filter((quantity) => isNews(text, quantity, index.sentences.at(quantity.start))));
  offer("hedge", index.all.hedges.filter(({ kind }) => kind !== "vague-source"));
  offer("date", index.all.dates.filter(({ from }) => from !== null));
  return found;
}

/** A heading is no longer than this. UTF-16 units. */
const HEADING = 160;

/** « Deux bilans pour une embuscade »: a heading's numbers count what the text is about, unless they say what became of somebody. */
function isNews(text: string, quantity: QuantityItem, sentence: Span | null): boolean {
  const { status, unit } = quantity;
  if (isIdle(quantity) || isDuration(quantity)) return false;
  if (status !== null || unit === "person" || !sentence) return true;
  const isHeading = sentence.end - sentence.start <= HEADING && !/[.!?…»”"]$/u.test(text.slice(sentence.start, sentence.end)) && /^[^\S\n]*(?:\n|$)/u.test(text.slice(sentence.end, sentence.end + 8));
  return !isHeading;
}

type Item = (QuantityItem | Hedge | DateItem) & TextSpan;

function bySentence<T extends Span>(items: readonly T[], sentences: SpanIndex<Span>): Map<Span, T[]> {
  const groups = new Map<Span, T[]>();
  for (const item of items) {
    const sentence = sentences.at(item.start);
    if (!sentence) continue;
    const group = groups.get(sentence);
    if (group) group.push(item);
    else groups.set(sentence, [item]);
  }
  return groups;
}

function suggestionOf(text: string, kind: SuggestionKind, first: Item, items: readonly Item[], sentence: Span, index: AnalysisIndex, isFree: (item: Span) => boolean): Suggestion {
  const last = items.at(-1) ?? first;
  const span = sentence.end - sentence.start <= LONGEST ? sentence : { start: first.start, end: Math.max(last.end, first.end) };
  const words = text.slice(span.start, span.end);
  // What somebody says in it is that statement's.
  const hedges = index.hedges.within(span).filter(isFree);
  const dates = index.dates.within(span).filter(isFree);
  const amounts = tellingAmounts(index.quantities.within(span).filter(isFree));
  const quantities = amounts.map((amount) => quantityOf(text, amount));
  const rule = baseRule(first.rule);
  return {
    start: span.start,
    end: span.end,
    kind,
    anchor: { start: first.start, end: first.end, text: first.text },
    rules: [rule, ...others(rule, [...amounts, ...hedges, ...dates])],
    wording: wordingKey(kind, first.text),
    passageKey: passageKey(kind, words),
    speaker: null,
    chain: [],
    hedge: hedgeOf(hedges),
    presentation: "asserts",
    quantities,
    said: null,
    happened: daysOf(dates),
    words: meetingWords(contentWords(words), quantities),
  };
}
