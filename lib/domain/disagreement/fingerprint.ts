import { isRange, type Value } from "./value";
import type { ClaimFacts } from "./facts";
import type { Relation } from "./types";

const SEPARATOR = "\u001f";
const CLAIM_SEPARATOR = "\u001e";

/** A value as text; equal texts are equal values. */
export function valueKey(value: Value): string {
  if (isRange(value)) return `${value.kind}:${value.low}..${value.high}@${value.best ?? ""}${value.vague ? "~" : ""}`;
  if (!("key" in value)) return value.kind;
  // Whether choices are listed changes the sentence, not what is said.
  return `${value.kind === "names" ? "choice" : value.kind}:${value.key}`;
}

/**
 * What a claim says and of what, apart from who says it and when: claims of one key stand alike to every other account.
 * `proposition` may be left empty where no relation turns on it.
 */
export function contentKey(facts: ClaimFacts, proposition: string = facts.proposition): string {
  const { unit, population, status, place, period } = facts.keys;
  const scope = [unit, population, status, place, period === null ? "" : `${period.from}..${period.to}`];
  return [facts.stance, valueKey(facts.value), ...scope, proposition].join(SEPARATOR);
}

/** The dates a claim is ordered by. */
export function datesKey(facts: ClaimFacts): string {
  return [facts.asOf, facts.stated].map((range) => (range === null ? "" : `${range.from}..${range.to}`)).join(SEPARATOR);
}

/** What a fingerprint takes of a claim, which is the same in each of its pairs. */
const partOf = new WeakMap<ClaimFacts, string>();

function fingerprintPart(facts: ClaimFacts): string {
  const known = partOf.get(facts);
  if (known !== undefined) return known;
  const part = [facts.claim.claimant.id, contentKey(facts), datesKey(facts)].join(SEPARATOR);
  partOf.set(facts, part);
  return part;
}

/**
 * Everything a relation rests on, as one text that does not depend on the order of the claims. A decision is kept
 * with it and holds while it is the same: when an answer, scope, date, claimant or stance changes, the relation
 * returns as open, and when the change is taken back the decision holds again. Quotes and names are left out: they
 * explain the relation, it does not rest on them. Store its hash where length matters.
 */
export function fingerprint(relation: Relation, claims: readonly ClaimFacts[]): string {
  const parts = claims.map(fingerprintPart).sort();
  return ["1", relation, ...parts].join(CLAIM_SEPARATOR);
}
