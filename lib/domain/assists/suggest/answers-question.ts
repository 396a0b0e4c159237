import { dayRange } from "../../claims/partial-date";
import { populationKey, statusKey } from "../../claims/scope-key";
import type { Question, Event } from "../../claims/types";
import { countedIn, countsTheSame, peoplesIn, type Counted } from "./counts-the-same";
import { anchorsIn, eventAnchors } from "./event-anchors";
import type { SuggestedQuantity } from "./suggestion";
import type { StoredSuggestion } from "./stored";
import { contentWords } from "./wording";

/** Why a suggestion seems to answer a question, in the words that show it. */
export type AnswerReason =
  | { readonly what: "population" | "status"; readonly words: string }
  | { readonly what: "words" | "near"; readonly words: readonly string[] }
  | { readonly what: "dates"; readonly from: string; readonly to: string };

/** A likely answer. */
export interface SeemingAnswer {
  readonly score: number;
  readonly reasons: readonly AnswerReason[];
  /** Which of the suggestion's amounts fit, by index, the likeliest first; none for a question that asks for no amount. */
  readonly quantities: readonly number[];
}

/** What a question is about, as suggestions are compared with it. Made once per question. */
export interface QuestionProfile {
  readonly asksAmount: boolean;
  readonly counted: Counted;
  readonly status: string;
  /** Content words of the question, its event and place, folded, with the words as written. */
  readonly words: ReadonlyMap<string, string>;
  /** Those of its words that say who is counted and what became of them: told as such, they are no further reason. */
  readonly scope: ReadonlySet<string>;
  /** What says which event it is. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly period: ReturnType<typeof dayRange>;
}

/** What is compared of a question and its event. */
export function profileOf(question: Question, event: Event | null): QuestionProfile {
  const texts = [question.text, question.place, event?.name, event?.place].filter((text) => typeof text === "string");
  const words = new Map<string, string>();
  for (const written of texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u))) for (const key of contentWords(written)) if (!words.has(key)) words.set(key, written);
  const status = question.status === null ? "" : statusKey(question.status);
  const scope = [...words].filter(([, written]) => statusKey(written) === status || contentWords(question.population ?? "").some((key) => contentWords(written).includes(key)));
  return {
    anchors: eventAnchors(question, event),
    scope: new Set(scope.map(([key]) => key)),
    asksAmount: question.answerType === "quantity",
    counted: countedIn(question.population),
    status,
    words,
    period: dayRange(question.periodFrom, question.periodTo) ?? dayRange(event?.periodFrom ?? null, event?.periodTo ?? null),
  };
}

/** The words under which suggestions and questions find each other in any language: content words, concepts counted, statuses. */
export function meetingWords(words: Iterable<string>, quantities: readonly Pick<SuggestedQuantity, "population" | "status">[]): string[] {
  const concepts = quantities.flatMap(({ population, status }) => [
    ...(population === null ? [] : populationKey(population).split(" ").map((concept) => `~${concept}`)),
    ...(status === null ? [] : [`=${statusKey(status)}`]),
  ]);
  return [...new Set([...words, ...concepts])];
}

/** Points that make a suggestion worth offering: an amount of the right kind needs one thing more, mere words have to be several. */
const ENOUGH = 3;
/** Words shared beyond this many tell nothing more. */
const MOST_WORDS = 3;

/** Where a suggestion stands. */
export interface Where {
  readonly passage: string;
  /**
   * Some sentences to either side, and how the text begins: where the passage neither names the event nor tells its time, that must,
   * for soldiers are killed in many places.
   */
  readonly around: () => string;
  /** When the source came out, as precisely as is known: before the event it tells of another. */
  readonly published: string | null;
}

type Compared = Pick<StoredSuggestion, "quantities" | "words" | "happened">;

/**
 * Whether a suggestion seems to answer a question: the same is counted, the same happened to it, the words of the event are there, the dates
 * overlap. Null when too little of it holds, or when it tells of another time.
 * @param where where it stands; without it, whether it might answer as far as its own words tell
 */
export function seemsToAnswer(suggestion: Compared, profile: QuestionProfile, where: Where | null = null): SeemingAnswer | null {
  const reasons: AnswerReason[] = [];
  let score = 0;
  const { happened } = suggestion;
  if (profile.period) {
    const published = dayRange(where?.published ?? null, where?.published ?? null);
    if (published && published.to < profile.period.from) return null;
    const days = happened && dayRange(happened.from, happened.to);
    if (days && (days.to < profile.period.from || days.from > profile.period.to)) return null;
    if (happened) {
      reasons.push({ what: "dates", ...happened });
      score += 2;
    }
  }
  const fitting = profile.asksAmount ? fittingQuantities(suggestion.quantities, profile, where) : [];
  if (profile.asksAmount && fitting.length === 0) return null;
  const [best] = fitting;
  if (best) {
    score += best.score;
    reasons.push(...best.reasons);
  }
  const shared = suggestion.words.filter((word) => profile.words.has(word));
  const told = shared.filter((word) => !profile.asksAmount || !profile.scope.has(word)).flatMap((word) => profile.words.get(word) ?? []);
  if (told.length > 0) reasons.push({ what: "words", words: told });
  score += Math.min(shared.length, MOST_WORDS);
  if (score < ENOUGH) return null;
  const anchored = profile.anchors.size === 0 || reasons.some(({ what }) => what === "dates") || suggestion.words.some((word) => profile.anchors.has(word));
  if (where && !anchored && anchorsIn(where.passage, profile.anchors).length === 0) {
    const near = anchorsIn(where.around(), profile.anchors);
    if (near.length === 0) return null;
    reasons.push({ what: "near", words: near });
  }
  return { score, reasons, quantities: fitting.map(({ index }) => index) };
}

function fittingQuantities(quantities: readonly SuggestedQuantity[], profile: QuestionProfile, where: Where | null): { index: number; score: number; reasons: AnswerReason[] }[] {
  const fitting = quantities.flatMap(({ population, status, text }, index) => {
    const reasons: AnswerReason[] = [];
    // « 10 Maliens » answers no question about Russians, whatever became of them.
    const same = countsTheSame(profile.counted, countedIn(population), () => (where ? peoplesIn(where.passage) : profile.counted.peoples));
    if (same === 0) return [];
    const isCounted = same === 2 && population !== null;
    if (isCounted) reasons.push({ what: "population", words: population });
    const isFate = status !== null && profile.status !== "" && statusKey(status) === profile.status;
    if (status !== null && profile.status !== "" && !isFate) return [];
    if (isFate) reasons.push({ what: "status", words: text });
    // A fate alone says little, unless the question asks for nothing else.
    const asksNobody = profile.counted.roles.size + profile.counted.peoples.size === 0;
    return reasons.length === 0 ? [] : [{ index, score: (isCounted ? 2 : 0) + (isFate ? (asksNobody ? 2 : 1) : 0), reasons }];
  });
  return fitting.sort((a, b) => b.score - a.score);
}
