import type { Presentation } from "../../claims/types";
import type { Qualifier } from "../../quantity/quantity";
import type { ResolvedSpeaker, SpeakerResolver } from "./resolve-speaker";
import type { SuggestedDays, Suggestion } from "./suggestion";

/** What a claim form starts with: all of it read off the words, all of it to be edited. Null is not said. */
export interface ClaimPrefill {
  readonly claimant: ResolvedSpeaker | null;
  readonly chain: readonly string[];
  readonly hedge: string | null;
  readonly presentation: Presentation;
  readonly answer: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
  readonly population: string | null;
  readonly status: string | null;
  /** Partial dates: 2024, 2024-07 or 2024-07-27. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly statementDate: string | null;
}

/** A claim for each amount of a suggestion, or one without an amount: « 50 Russes et 10 Maliens » is two. */
export function prefillClaims(
  suggestion: Pick<Suggestion, "speaker" | "chain" | "hedge" | "presentation" | "happened" | "said" | "quantities">,
  resolver: SpeakerResolver,
): ClaimPrefill[] {
  const { chain, hedge, presentation, happened, said, quantities } = suggestion;
  const shared = {
    claimant: resolver.resolve(suggestion.speaker),
    chain,
    hedge,
    presentation,
    periodFrom: happened?.from ?? null,
    periodTo: happened?.to ?? null,
    statementDate: said && partialDate(said),
  };
  const none = { answer: null, low: null, best: null, high: null, qualifier: null, unit: null, population: null, status: null };
  if (quantities.length === 0) return [{ ...shared, ...none }];
  return quantities.slice(0, MOST_CLAIMS).map(({ text, low, best, high, qualifier, unit, population, status }) => ({
    ...shared, answer: text, low, best, high, qualifier, unit, population, status,
  }));
}

/** Claims made of one passage at most; more amounts than this are a table, not a statement. */
export const MOST_CLAIMS = 6;

/** The most precise date that holds all the days: one day, or the month or year they lie in; null when they span years. Never a false day. */
export function partialDate({ from, to }: SuggestedDays): string | null {
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}
