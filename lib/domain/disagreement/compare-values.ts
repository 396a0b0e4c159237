import type { ExplanationCode, Relation } from "./types";
import { isRange, sameValue, type PartsValue, type RangeValue, type Value } from "./value";

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
const NAMES: ValueRelation = { relation: "contradiction", code: "contradiction-names", comparable: true };
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
  if (isRange(a) && isRange(b) && a.kind === b.kind) return compareRanges(a, b);
  if (a.kind === "parts" && b.kind === "parts") return compareParts(a.parts, b.parts);
  if (a.kind === "yes-no" && b.kind === "yes-no") return YES_NO;
  if (a.kind === "choice" && b.kind === "choice") return CHOICE;
  if (a.kind === "names" && b.kind === "names") return mayBeOne(a.key, b.key) ? WORDS : NAMES;
  return WORDS;
}

function compareRanges(a: RangeValue, b: RangeValue): ValueRelation {
  const outcomes = RANGES[a.kind];
  if (a.high < b.low || b.high < a.low) return outcomes.apart;
  return a.vague || b.vague ? outcomes.vague : outcomes.meet;
}

/** Of the same populations, part against part: one that cannot hold is enough. Of others, words: no part stands for the whole. */
function compareParts(a: PartsValue["parts"], b: PartsValue["parts"]): ValueRelation {
  const relations = [...a].flatMap(([name, range]) => {
    const other = b.get(name);
    return other === undefined ? [] : [sameValue(range, other) ? AGREEMENT : compareRanges(range, other)];
  });
  if (relations.length < Math.max(a.size, b.size)) return WORDS;
  const weightiest = (["contradiction", "spread", "overlap"] as const).flatMap((relation) => relations.find((found) => found.relation === relation) ?? []);
  return weightiest[0] ?? AGREEMENT;
}

/** Two names of which one may stand for the other: "army" for "army malian", "csp" for what it is short for. */
function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [a.split(" "), b.split(" ")];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word)) || abbreviates(x, y) || abbreviates(y, x);
}

/** "FAMa" is short for "Forces armées maliennes": it begins with the letters of the words, small words aside. In any order, since keys of parties are sorted. */
function abbreviates([short = "", ...more]: readonly string[], long: readonly string[]): boolean {
  const initials = long.filter((word) => word.length > SMALL_WORD).map((word) => word.slice(0, 1));
  if (more.length > 0 || initials.length < FEWEST_INITIALS) return false;
  return initials.sort().join("") === Array.from(short.slice(0, initials.length)).sort().join("");
}

/** Letters of "of", "des", "for": longer words have a letter in an abbreviation. */
const SMALL_WORD = 3;
/** Two letters are those of many names. */
const FEWEST_INITIALS = 3;
