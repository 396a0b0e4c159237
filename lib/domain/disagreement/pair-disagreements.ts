import { answerOf } from "../claims/answer-of";
import { pairKey } from "./decisions";
import type { Disagreement } from "./disagreement";
import { FactReader } from "./facts";
import { fingerprint } from "./fingerprint";
import { describeRelation } from "./relate";
import { relateFacts } from "./relate-facts";
import { describeSilence, findSilences } from "./silence";
import type { Claimant, ComparedClaim, ComparedQuestion } from "./types";

/**
 * Every pair of claims of a question with its one relation, in the order the claims are given, then one row for each
 * silent party (pairs with a claim that records a silence are told by that row). n claims make n(n−1)/2 pairs, made
 * one by one as they are asked for; a page shows `questionDisagreements` instead.
 */
export function* pairDisagreements(
  question: ComparedQuestion,
  claims: readonly ComparedClaim[],
  parties: readonly Claimant[],
): Generator<Disagreement> {
  const reader = new FactReader(question);
  const facts = claims.map((claim) => reader.read(claim));
  for (const [index, a] of facts.entries()) {
    for (let other = index + 1; other < facts.length; other++) {
      const b = facts[other];
      if (b === undefined) continue;
      const found = relateFacts(a, b);
      if (found.relation === "silence") continue;
      yield {
        ...describeRelation(a, b, found),
        key: pairKey(a.claim.id, b.claim.id),
        fingerprint: fingerprint(found.relation, [a, b]),
        accounts: [a, b].map(({ claim }) => ({ id: claim.id, claimant: claim.claimant, answer: answerOf(claim) })),
        silentClaimIds: [],
      };
    }
  }
  yield* findSilences(question, facts, parties).map(describeSilence);
}
