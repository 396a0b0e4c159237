import type { Analysis } from "../analyze";
import type { Attribution } from "../statements/attribution";
import type { QuantityItem } from "../quantities/quantities";
import type { Span } from "../types";
import { meetingWords } from "./answers-question";
import { baseRule, chainOf, daysOf, hedgeOf, inside, presentationOf, quantityOf, speakerOf } from "./read-parts";
import type { SpanIndex } from "./span-index";
import type { Suggestion } from "./suggestion";
import type { AnalysisIndex } from "./suggestions";
import { tellingAmounts } from "./telling";
import { contentWords, passageKey, wordingKey } from "./wording";

/** Share of what somebody reports that another statement may fill before the outer one adds nothing of its own. */
const FILLED = 0.7;
/** A relay (« …, cité par X ») this far behind a statement belongs to its passage, in UTF-16 units. */
const RELAY_REACH = 80;

const OPENING = /[«“"„]\s?$/u;
const CLOSING = /^\s?[»”"]/u;

/** The statements somebody makes, one suggestion each; of statements within statements the innermost, with the chain of all. */
export function attributionSuggestions(text: string, analysis: Analysis, index: AnalysisIndex): Suggestion[] {
  const statements = analysis.attributions.filter(({ form }) => form !== "conditional");
  return onePerPassage(withoutFrames(statements, index.attributions).map((attribution) => suggestionOf(text, analysis, attribution, index)));
}

/** « X dit avoir pris sept hommes et affirme en avoir perdu neuf » is one passage: offered once, with the statement that gives most amounts. */
function onePerPassage(found: readonly Suggestion[]): Suggestion[] {
  const kept = new Map<string, Suggestion>();
  for (const suggestion of found) {
    const passage = `${suggestion.start}-${suggestion.end}-${suggestion.speaker}`;
    const other = kept.get(passage);
    if (!other || suggestion.quantities.length > other.quantities.length) kept.set(passage, suggestion);
  }
  return [...kept.values()];
}

function withoutFrames(statements: readonly Attribution[], index: SpanIndex<Attribution>): readonly Attribution[] {
  return statements.filter((outer) => {
    const length = outer.content.end - outer.content.start;
    return !index
      .within(outer.content)
      .some((inner) => inner !== outer && inner.form !== "conditional" && inner.end - inner.start >= length * FILLED && inner.chain.length > 0);
  });
}

function suggestionOf(text: string, analysis: Analysis, attribution: Attribution, index: AnalysisIndex): Suggestion {
  const span = closed(text, passageOf(text, attribution));
  const words = text.slice(span.start, span.end);
  const { content, speaker, cue } = attribution;
  const anchor = speaker && Math.abs(speaker.start - cue.start) < RELAY_REACH ? hull(text, speaker, cue) : cue;
  const wording = speaker ? anchor.text : words;
  const hedges = index.hedges.within(span);
  const dates = index.dates.within(span);
  const amounts = ownAmounts(attribution, index);
  const quantities = amounts.map((amount) => quantityOf(text, amount));
  return {
    ...span,
    kind: "attribution",
    anchor,
    rules: [attribution.rule, ...others(attribution.rule, [...hedges, ...amounts, ...dates])],
    wording: wordingKey("attribution", wording),
    passageKey: passageKey("attribution", words),
    speaker: speakerOf(attribution),
    chain: chainOf(attribution),
    hedge: hedgeOf(hedges),
    presentation: presentationOf(attribution, analysis.language),
    quantities,
    said: daysOf(dates.filter((date) => !inside(date, content) || isDateline(text, date, content))),
    happened: daysOf(dates.filter((date) => inside(date, content) && !isDateline(text, date, content))),
    words: meetingWords(contentWords(words), quantities),
  };
}

/**
 * The amounts somebody gives: not those in the words that say who speaks (« selon plusieurs sources »), nor those of somebody else
 * quoted amid it (« … ont dit avoir tué dix hommes, après que l’armée a dit en avoir perdu deux »).
 */
function ownAmounts({ content, speaker, cue }: Attribution, index: AnalysisIndex): readonly QuantityItem[] {
  const others = index.attributions
    .within(content)
    .filter((inner) => inner.form !== "conditional" && inner.speaker !== null && inner.speaker.start !== speaker?.start && !isSame(inner.content, content))
    .map((inner) => inner.content);
  const apart = [cue, ...(speaker ? [speaker] : []), ...others];
  // « la perte la plus lourde en une seule bataille » gives no amount anybody asks for.
  const given = index.quantities.within(content).filter(({ rule, unit }) => unit === "person" || !baseRule(rule).endsWith("-only-one"));
  return tellingAmounts(given.filter((amount) => !apart.some((span) => inside(amount, span))));
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** How far into a statement the date of its dateline stands at most, in UTF-16 units. */
const DATELINE = 48;

/** « BAMAKO, 29 juillet 2024 (AFP) – Au moins … »: when it was written, not when it happened. */
function isDateline(text: string, date: Span, content: Span): boolean {
  return date.start - content.start < DATELINE && /^\s*(?:\([^()\n]{2,30}\)\s*)?[–—-]\s/u.test(text.slice(date.end, date.end + DATELINE));
}

/** Content, cue and speaker, with the quotation marks and a relay just behind. */
function passageOf(text: string, { start, end, content, form, chain }: Attribution): Span {
  const relay = Math.max(end, ...chain.filter((link) => link.start >= end && link.end - end < RELAY_REACH).map((link) => link.end));
  const lead = form === "direct" && content.start === start ? (OPENING.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0) : 0;
  const tail = form === "direct" && content.end === relay ? (CLOSING.exec(text.slice(relay, relay + 2))?.[0].length ?? 0) : 0;
  return { start: start - lead, end: relay + tail };
}

const PAIRS = ["«»", "“”", "()"] as const;

/** With the one mark just behind it that closes what opened in it: no quote ends in « (GSIM, affilié à Al-Qaida ». */
function closed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const count = (mark: string): number => words.split(mark).length - 1;
  const next = /^\s?([»”)])/u.exec(text.slice(end, end + 2));
  const isOwed = PAIRS.some(([open = "", close = ""]) => next?.[1] === close && count(open) > count(close));
  return { start, end: isOwed && next ? end + next[0].length : end };
}

function hull(text: string, a: Span, b: Span): Suggestion["anchor"] {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  return { start, end, text: text.slice(start, end) };
}

/** The other rules a suggestion rests on, each once. */
export function others(first: string, items: readonly { readonly rule: string }[]): string[] {
  return [...new Set(items.map(({ rule }) => baseRule(rule)))].filter((rule) => rule !== first);
}
