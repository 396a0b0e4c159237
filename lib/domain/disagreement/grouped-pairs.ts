import { groupBy } from "../support/group-by";
import type { ClaimFacts } from "./facts";
import { contentKey, datesKey } from "./fingerprint";

/** All pairs between two sets of claims that are alike to each other, with one pair to stand for them. */
export interface PairBlock {
  readonly left: readonly ClaimFacts[];
  readonly right: readonly ClaimFacts[];
  readonly pairs: number;
  readonly sample: readonly [ClaimFacts, ClaimFacts];
}

interface Group {
  readonly facts: readonly ClaimFacts[];
  /** Claims per claimant. */
  readonly counts: ReadonlyMap<string, number>;
  /** One claim of each of two claimants, or of the only one. */
  readonly samples: readonly ClaimFacts[];
}

function summarise(facts: readonly ClaimFacts[]): Group {
  const counts = new Map<string, number>();
  const samples: ClaimFacts[] = [];
  for (const fact of facts) {
    const id = fact.claim.claimant.id;
    const count = counts.get(id) ?? 0;
    if (count === 0 && samples.length < 2) samples.push(fact);
    counts.set(id, count + 1);
  }
  return { facts, counts, samples };
}

function sharedPairs(a: Group, b: Group): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let pairs = 0;
  for (const [id, count] of small.counts) pairs += count * (large.counts.get(id) ?? 0);
  return pairs;
}

/**
 * Propositions on which a relation turns: those that somebody denies or takes back and somebody else states in the same
 * words. All others would only split claims that stand alike: a question of 20,000 claims in their own words, one of them
 * denied, has as many groups as without the denial.
 */
function tellingPropositions(facts: readonly ClaimFacts[]): ReadonlySet<string> {
  const refused = new Set(facts.filter(({ stance }) => stance === "denied" || stance === "withdrawn").map(({ proposition }) => proposition));
  const stated = new Set(facts.filter(({ stance }) => stance !== "denied").map(({ proposition }) => proposition));
  return new Set([...refused].filter((proposition) => proposition !== "" && stated.has(proposition)));
}

/**
 * The claims of a question by what they say. Relations between different claimants depend on nothing else, so a
 * thousand claims with four answers need ten comparisons; pairs of one claimant depend on dates too and are grouped
 * by both. Time grows with the claims plus the square of the distinct answers.
 */
export class GroupedPairs {
  readonly answers: readonly (readonly ClaimFacts[])[];
  readonly #groups: readonly Group[];
  readonly #answerOf = new Map<string, number>();
  readonly #ownOf = new Map<string, string>();
  readonly #own: readonly (readonly [key: string, facts: readonly ClaimFacts[]])[][];

  constructor(facts: readonly ClaimFacts[]) {
    const telling = tellingPropositions(facts);
    const keys = new Map(facts.map((fact) => [fact, contentKey(fact, telling.has(fact.proposition) ? fact.proposition : "")]));
    this.answers = [...groupBy(facts, (fact) => keys.get(fact)).values()].sort((a, b) => b.length - a.length);
    this.#groups = this.answers.map(summarise);
    for (const [index, group] of this.answers.entries()) {
      for (const { claim } of group) this.#answerOf.set(claim.id, index);
    }
    this.#own = [...groupBy(facts, (fact) => fact.claim.claimant.id).values()]
      .filter((claims) => claims.length > 1)
      .map((claims) => [...groupBy(claims, (fact) => `${fact.claim.claimant.id} ${keys.get(fact)} ${datesKey(fact)}`)]);
    for (const [key, claims] of this.#own.flat()) {
      for (const { claim } of claims) this.#ownOf.set(claim.id, key);
    }
  }

  /** The same text for all pairs of one block. */
  blockKey(a: ClaimFacts, b: ClaimFacts): string {
    const own = a.claim.claimant.id === b.claim.claimant.id;
    const x = String((own ? this.#ownOf : this.#answerOf).get(a.claim.id));
    const y = String((own ? this.#ownOf : this.#answerOf).get(b.claim.id));
    return x < y ? `${x}|${y}` : `${y}|${x}`;
  }

  *blocks(): Generator<PairBlock> {
    for (const [i, left] of this.#groups.entries()) {
      for (let j = i; j < this.#groups.length; j++) {
        const right = this.#groups[j];
        const block = right && this.#across(left, right, i === j);
        if (block) yield block;
      }
    }
    for (const claims of this.#own) yield* this.#within(claims);
  }

  #across(left: Group, right: Group, same: boolean): PairBlock | null {
    const all = left.facts.length * right.facts.length - sharedPairs(left, right);
    if (all === 0) return null;
    for (const a of left.samples) {
      const b = right.samples.find((fact) => fact.claim.claimant.id !== a.claim.claimant.id);
      if (b !== undefined) {
        return { left: left.facts, right: right.facts, pairs: same ? all / 2 : all, sample: [a, b] };
      }
    }
    return null;
  }

  *#within(claims: readonly (readonly [key: string, facts: readonly ClaimFacts[]])[]): Generator<PairBlock> {
    for (const [i, [, left]] of claims.entries()) {
      for (let j = i; j < claims.length; j++) {
        const right = claims[j]?.[1] ?? [];
        const a = left[0];
        const b = i === j ? right[1] : right[0];
        if (a === undefined || b === undefined) continue;
        const pairs = i === j ? (left.length * (left.length - 1)) / 2 : left.length * right.length;
        yield { left, right, pairs, sample: [a, b] };
      }
    }
  }
}
