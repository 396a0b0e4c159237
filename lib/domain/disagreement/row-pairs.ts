import { pairKey } from "./decisions";
import type { FactReader } from "./facts";
import { fingerprint } from "./fingerprint";
import type { GroupedRelation } from "./question-disagreements";
import type { ComparedClaim } from "./types";

/** One disagreement as a decision on it is kept. */
export interface DecidablePair {
  readonly key: string;
  readonly fingerprint: string;
}

/**
 * The pairs of claims that one row of `questionDisagreements` stands for: those of different claimants, or, where the
 * row is about one claimant's own claims, those of the same. `reader` is one of the row's question.
 */
export function pairsOfRow(
  row: GroupedRelation,
  claims: ReadonlyMap<string, ComparedClaim>,
  reader: FactReader,
): DecidablePair[] {
  const read = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [reader.read(claim)] : [];
    });
  const left = read(row.left);
  const right = row.left === row.right || row.left[0] === row.right[0] ? left : read(row.right);
  const pairs: DecidablePair[] = [];
  for (const [index, a] of left.entries()) {
    for (const b of right === left ? left.slice(index + 1) : right) {
      if ((a.claim.claimant.id === b.claim.claimant.id) !== row.explanation.sameClaimant) continue;
      pairs.push({ key: pairKey(a.claim.id, b.claim.id), fingerprint: fingerprint(row.relation, [a, b]) });
    }
  }
  return pairs;
}
