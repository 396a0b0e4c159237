import { dayRange } from "../../claims/partial-date";
import { populationKey, statusKey } from "../../claims/scope-key";
import type { Question, Event } from "../../claims/types";
import type { SuggestedQuantity } from "./suggestion";
import type { StoredSuggestion } from "./stored";
import { contentWords } from "./wording";

/** Why a suggestion seems to answer a question, in the words that show it. */
export type AnswerReason =
  | { readonly what: "population" | "status"; readonly words: string }
  | { readonly what: "words"; readonly words: readonly string[] }
  | { readonly what: "dates"; readonly from: string; readonly to: string };

/** A likely answer. */
export interface SeemingAnswer {
  readonly score: number;
  readonly reasons: readonly AnswerReason[];
  /** Which of the suggestion's amounts fit, by index; none for a question that asks for no amount. */
  readonly quantities: readonly number[];
}

/** What a question is about, as suggestions are compared with it. Made once per question. */
export interface QuestionProfile {
  readonly asksAmount: boolean;
  readonly population: ReadonlySet<string>;
  readonly status: string;
  /** Content words of the question, its event and place, folded, with the words as written. */
  readonly words: ReadonlyMap<string, string>;
  /** Those of its words that say which event it is: not who is counted, nor what became of them. */
  readonly anchors: ReadonlySet<string>;
  readonly period: ReturnType<typeof dayRange>;
}

const conceptsOf = (text: string | null): ReadonlySet<string> => new Set(text === null ? [] : populationKey(text).split(" ").filter((key) => key !== ""));

/** What is compared of a question and its event. */
export function profileOf(question: Question, event: Event | null): QuestionProfile {
  const texts = [question.text, question.place, event?.name, event?.place].filter((text) => typeof text === "string");
  const words = new Map<string, string>();
  for (const written of texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u))) for (const key of contentWords(written)) if (!words.has(key)) words.set(key, written);
  const counted = new Set([question.population, question.status].flatMap((text) => (text === null ? [] : contentWords(text))));
  return {
    anchors: new Set([...words.keys()].filter((word) => !counted.has(word))),
    asksAmount: question.answerType === "quantity",
    population: conceptsOf(question.population),
    status: question.status === null ? "" : statusKey(question.status),
    words,
    period: dayRange(question.periodFrom, question.periodTo) ?? dayRange(event?.periodFrom ?? null, event?.periodTo ?? null),
  };
}

/** The words under which suggestions and questions find each other in any language: content words, concepts counted, statuses. */
export function meetingWords(words: Iterable<string>, quantities: readonly Pick<SuggestedQuantity, "population" | "status">[]): string[] {
  const concepts = quantities.flatMap(({ population, status }) => [
    ...[...conceptsOf(population)].map((concept) => `~${concept}`),
    ...(status === null ? [] : [`=${statusKey(status)}`]),
  ]);
  return [...new Set([...words, ...concepts])];
}

/** Points that make a suggestion worth offering: an amount of the right kind needs one thing more, mere words have to be several. */
const ENOUGH = 3;
/** Words shared beyond this many tell nothing more. */
const MOST_WORDS = 3;

/**
 * Whether a suggestion seems to answer a question: the same is counted, the same happened to it, the words of the event are there, the dates
 * overlap. Null when too little of it holds, or when it tells of another time.
 * @param around the text the suggestion stands in, some sentences to either side: where the suggestion itself neither names the event
 *   nor tells its time, that must, for soldiers are killed in many places
 */
export function seemsToAnswer(suggestion: Pick<StoredSuggestion, "quantities" | "words" | "happened">, profile: QuestionProfile, around?: () => string): SeemingAnswer | null {
  const reasons: AnswerReason[] = [];
  let score = 0;
  const { happened } = suggestion;
  if (happened && profile.period) {
    const days = dayRange(happened.from, happened.to);
    if (days && (days.to < profile.period.from || days.from > profile.period.to)) return null;
    reasons.push({ what: "dates", ...happened });
    score += 2;
  }
  const fitting = profile.asksAmount ? fittingQuantities(suggestion.quantities, profile) : [];
  if (profile.asksAmount && fitting.length === 0) return null;
  const [best] = fitting;
  if (best) {
    score += best.score;
    reasons.push(...best.reasons);
  }
  const shared = suggestion.words.flatMap((word) => profile.words.get(word) ?? []);
  if (shared.length > 0) reasons.push({ what: "words", words: shared });
  score += Math.min(shared.length, MOST_WORDS);
  if (score < ENOUGH) return null;
  const anchored = profile.anchors.size === 0 || reasons.some(({ what }) => what === "dates") || suggestion.words.some((word) => profile.anchors.has(word));
  if (!anchored && around !== undefined) {
    const near = [...new Set(contentWordsOf(around()))].flatMap((word) => (profile.anchors.has(word) ? (profile.words.get(word) ?? []) : []));
    if (near.length === 0) return null;
    reasons.push({ what: "words", words: near });
  }
  return { score, reasons, quantities: fitting.map(({ index }) => index) };
}

/** The content words of a longer text, however many: it is read in pieces, for one piece keeps a bounded number. */
function contentWordsOf(text: string): string[] {
  return text.split(/[.!?\n]+/u).flatMap(contentWords);
}

function fittingQuantities(quantities: readonly SuggestedQuantity[], profile: QuestionProfile): { index: number; score: number; reasons: AnswerReason[] }[] {
  const fitting = quantities.flatMap(({ population, status, text }, index) => {
    const reasons: AnswerReason[] = [];
    const samePopulation = [...conceptsOf(population)].some((concept) => profile.population.has(concept));
    // « 10 Maliens » answers no question about Russians, whatever became of them.
    if (profile.population.size > 0 && population !== null && !samePopulation) return [];
    if (samePopulation) reasons.push({ what: "population", words: population ?? text });
    if (status !== null && profile.status !== "") {
      if (statusKey(status) !== profile.status) return [];
      reasons.push({ what: "status", words: text });
    }
    return reasons.length === 0 ? [] : [{ index, score: samePopulation ? reasons.length + 1 : reasons.length, reasons }];
  });
  return fitting.sort((a, b) => b.score - a.score);
}
