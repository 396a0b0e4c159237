import { answerOf } from "../claims/answer-of";
import type { Presentation } from "../claims/types";
import type { ClaimFacts, Stance } from "./facts";
import type { AccountRef } from "./types";

const SHOWN_FIRST: Readonly<Record<Stance, readonly Presentation[]>> = {
  standing: ["asserts", "reports"],
  denied: ["denies"],
  withdrawn: ["retracts"],
  silent: ["silent"],
};

/** How an explanation names a claim: by a quote that shows its stance, else by its structured answer. */
export function describeAccount(facts: ClaimFacts): AccountRef {
  const { claim } = facts;
  const quoted = claim.appearances.filter((appearance) => appearance.quote !== null && appearance.quote.trim() !== "");
  const shown = quoted.find((appearance) => SHOWN_FIRST[facts.stance].includes(appearance.presentation)) ?? quoted[0];
  return {
    claimId: claim.id,
    claimant: claim.claimant.name,
    // Who gives no answer may say so: "no official toll".
    quote: shown?.quote ?? (facts.value.kind === "none" ? claim.answer : null),
    answer: facts.value.kind === "none" ? null : answerOf(claim),
    asOf: claim.asOf,
    statementDate: claim.statementDate,
  };
}
