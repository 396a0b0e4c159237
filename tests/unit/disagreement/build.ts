import type { Answer, AnswerType, Presentation } from "@/lib/domain/claims/types";
import type { ComparedClaim, ComparedQuestion } from "@/lib/domain/disagreement/types";

const NO_SCOPE = { unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null };
const NO_ANSWER: Answer = { answer: null, answerYes: null, answerDate: null, low: null, best: null, high: null, qualifier: null };

/** An answer in the shorthand of the tables. */
export const exact = (value: number, words = String(value)): Answer => ({ ...NO_ANSWER, answer: words, low: value, best: value, high: value, qualifier: "exact" });
export const range = (low: number, high: number, best: number | null = null): Answer => ({ ...NO_ANSWER, answer: `${low}–${high}`, low, best, high, qualifier: "range" });
export const about = (best: number, low: number, high: number, words = `~${best}`): Answer => ({ ...NO_ANSWER, answer: words, low, best, high, qualifier: "about" });
export const atLeast = (low: number, words = `at least ${low}`): Answer => ({ ...NO_ANSWER, answer: words, low, qualifier: "at-least" });
export const atMost = (high: number, words = `at most ${high}`): Answer => ({ ...NO_ANSWER, answer: words, high, qualifier: "at-most" });
export const vague = (words: string, low: number, high: number | null): Answer => ({ ...NO_ANSWER, answer: words, low, high, qualifier: "vague" });
export const withheld = (words: string): Answer => vague(words, 1, null);
export const noFigure = (words: string | null = null): Answer => ({ ...NO_ANSWER, answer: words, qualifier: "none-given" });
export const yes = (words = "yes"): Answer => ({ ...NO_ANSWER, answer: words, answerYes: true });
export const no = (words = "no"): Answer => ({ ...NO_ANSWER, answer: words, answerYes: false });
export const date = (iso: string, words = iso): Answer => ({ ...NO_ANSWER, answer: words, answerDate: iso });
export const says = (words: string): Answer => ({ ...NO_ANSWER, answer: words });
export const nothing: Answer = NO_ANSWER;

export type ClaimParts = Partial<Omit<ComparedClaim, "claimant" | "appearances">> & {
  by?: string;
  side?: string | null;
  presentation?: Presentation;
  quote?: string;
};

export function question(answerType: AnswerType, scope: Partial<ComparedQuestion> = {}): ComparedQuestion {
  return { id: "q", text: "Q", answerType, ...NO_SCOPE, ...scope };
}

export function claim(answer: Answer, parts: ClaimParts = {}): ComparedClaim {
  const { by = "A", side = null, presentation, quote, ...rest } = parts;
  return {
    id: `claim-of-${by}`,
    claimant: { id: by, name: by, side },
    proposition: "",
    asOf: null,
    statementDate: null,
    ...NO_SCOPE,
    ...answer,
    appearances: presentation === undefined ? [] : [{ presentation, quote: quote ?? null, hedge: null }],
    ...rest,
  };
}
