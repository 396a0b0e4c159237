import { describeAccount } from "./account-ref";
import { FactReader, type ClaimFacts } from "./facts";
import { relateFacts, type FactRelation } from "./relate-facts";
import type { ComparedClaim, ComparedQuestion, Relating } from "./types";

/**
 * The one relation between two claims on a question, with its reason. First match wins: retraction, denial, update,
 * scope mismatch, contradiction, agreement, spread, overlap; silence where one of the two gives no answer (after
 * update, so that "no figure yet" followed by a figure is one). The order of `a` and `b` changes nothing but the
 * order in which accounts and scopes are named.
 */
export function relate(question: ComparedQuestion, a: ComparedClaim, b: ComparedClaim): Relating {
  const reader = new FactReader(question);
  const left = reader.read(a);
  const right = reader.read(b);
  return describeRelation(left, right, relateFacts(left, right));
}

/** A relation found between two claims, in the form that is shown. */
export function describeRelation(a: ClaimFacts, b: ClaimFacts, found: FactRelation): Relating {
  const [first, second] = found.reversed ? [b, a] : [a, b];
  return {
    relation: found.relation,
    comparable: found.comparable,
    explanation: {
      code: found.code,
      accounts: [describeAccount(first), describeAccount(second)],
      sameClaimant: a.claim.claimant.id === b.claim.claimant.id,
      differs: found.differs,
      ...(found.differs.length > 0 && { scopes: [first.scope, second.scope] as const }),
    },
    ...(found.differs.length > 0 && { scopes: [a.scope, b.scope] as const }),
  };
}
