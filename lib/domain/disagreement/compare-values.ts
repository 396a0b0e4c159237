import type { ExplanationCode, Relation } from "./types";
import { isRange, sameValue, type RangeValue, type Value } from "./value";

/** The outcome of setting two answers of one scope against each other. */
export interface ValueRelation {
  readonly relation: Extract<Relation, "contradiction" | "agreement" | "spread" | "overlap">;
  readonly code: ExplanationCode;
  readonly comparable: boolean;
}

const AGREEMENT: ValueRelation = { relation: "agreement", code: "agreement", comparable: true };
const WORDS: ValueRelation = { relation: "spread", code: "spread-words", comparable: false };
const YES_NO: ValueRelation = { relation: "contradiction", code: "contradiction-yes-no", comparable: true };
const CHOICE: ValueRelation = { relation: "contradiction", code: "contradiction-choice", comparable: true };
const RANGES = {
  quantity: {
    apart: { relation: "contradiction", code: "contradiction-range", comparable: true },
    vague: { relation: "spread", code: "spread-range", comparable: true },
    meet: { relation: "overlap", code: "overlap-range", comparable: true },
  },
  date: {
    apart: { relation: "contradiction", code: "contradiction-date", comparable: true },
    vague: { relation: "spread", code: "spread-date", comparable: true },
    meet: { relation: "overlap", code: "overlap-date", comparable: true },
  },
} as const satisfies Record<RangeValue["kind"], Record<string, ValueRelation>>;

/**
 * Two answers of the same scope. Only order and equality of bounds count, so the outcome does not depend on scale.
 * Free words are compared for equality alone: different words need not conflict, and no machine reading of them is
 * offered as if it were one (docs/decisions/002-relations.md).
 */
export function compareValues(a: Value, b: Value): ValueRelation {
  if (sameValue(a, b)) return AGREEMENT;
  if (isRange(a) && isRange(b) && a.kind === b.kind) {
    const outcomes = RANGES[a.kind];
    if (a.high < b.low || b.high < a.low) return outcomes.apart;
    return a.vague || b.vague ? outcomes.vague : outcomes.meet;
  }
  if (a.kind === "yes-no" && b.kind === "yes-no") return YES_NO;
  if (a.kind === "choice" && b.kind === "choice") return CHOICE;
  return WORDS;
}
