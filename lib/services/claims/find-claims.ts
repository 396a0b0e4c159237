import { searchClaims } from "@/lib/data/claim-search";
import type { CaseScope } from "@/lib/domain/access/case-scope";
import { formatAnswer } from "@/lib/domain/claims/format-answer";
import type { Context } from "../context";

/** A claim as a list of suggestions shows it. */
export interface FoundClaim {
  readonly id: string;
  readonly claimant: string;
  readonly question: string;
  readonly answer: string | null;
}

/** Claims whose question, claimant, proposition or answer holds every word typed; the newest when nothing is typed. At most 20. */
export async function findClaims(context: Context, scope: CaseScope, words: string, locale: "fr" | "en"): Promise<FoundClaim[]> {
  const found = await searchClaims(context.db, scope, words.split(/\s+/u).filter((word) => word !== ""), 20);
  return found.map(({ claim, question, claimant }) => ({
    id: claim.id,
    claimant,
    question: question.text,
    answer: formatAnswer(question.answerType, claim, locale),
  }));
}
