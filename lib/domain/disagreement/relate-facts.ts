import { compareValues } from "./compare-values";
import type { ClaimFacts } from "./facts";
import { differingScopes } from "./scopes";
import type { ExplanationCode, Relation, ScopeField } from "./types";
import { covers, isRange, sameValue, type Value } from "./value";

/** A relation before it is put into words. `reversed`: the explanation names the second claim first. */
export interface FactRelation {
  readonly relation: Relation;
  readonly code: ExplanationCode;
  readonly comparable: boolean;
  readonly reversed: boolean;
  readonly differs: readonly ScopeField[];
}

/** Negative when `a` speaks of an earlier moment than `b` or was said before it, 0 when the dates do not tell. */
function inTime(a: ClaimFacts, b: ClaimFacts): number {
  for (const field of ["asOf", "stated"] as const) {
    const x = a[field];
    const y = b[field];
    if (x === null || y === null) continue;
    if (x.to < y.from) return -1;
    if (y.to < x.from) return 1;
  }
  return 0;
}

const typed = (value: Value): boolean => value.kind !== "none" && value.kind !== "words";

/** Whether the two answers could be set against each other at all. */
function settable(a: ClaimFacts, b: ClaimFacts, differs: readonly ScopeField[]): boolean {
  return differs.length === 0 && a.value.kind === b.value.kind && (typed(a.value) || sameValue(a.value, b.value)) && a.value.kind !== "none";
}

function sameProposition(a: ClaimFacts, b: ClaimFacts): boolean {
  return a.proposition !== "" && a.proposition === b.proposition;
}

/**
 * Whether a denial is of what the other account states: its proposition in the same words, its answer, or, when the
 * denial names no answer of its own, whatever is answered. On a yes/no question a denial means "no" however it was
 * entered; "denies: 0" gives the denier's own figure, nobody denies having lost none.
 */
function denies(denial: ClaimFacts, other: ClaimFacts, differs: readonly ScopeField[]): boolean {
  if (other.stance !== "standing") return false;
  if (sameProposition(denial, other)) return !(denial.value.kind === "yes-no" && other.value.kind === "yes-no" && other.value.key === "no");
  if (differs.length > 0) return false;
  if (denial.value.kind === "none") return !(other.value.kind === "yes-no" && other.value.key === "no");
  if (denial.value.kind === "yes-no") return other.value.kind === "yes-no" && other.value.key === "yes";
  if (isRange(denial.value) && denial.value.kind === "quantity" && denial.value.high === 0) {
    return isRange(other.value) && other.value.low > 0;
  }
  return covers(denial.value, other.value);
}

function finding(differs: readonly ScopeField[], relation: Relation, code: ExplanationCode, comparable: boolean, reversed = false): FactRelation {
  return { relation, code, comparable, reversed, differs };
}

/**
 * The relation of two claims as facts: first match wins, in the order of the steps below. Asked for each two answers of a question,
 * thousands of times for a page: it makes nothing but what it returns.
 */
export function relateFacts(a: ClaimFacts, b: ClaimFacts): FactRelation {
  const differs = differingScopes(a, b);
  const sameClaimant = a.claim.claimant.id === b.claim.claimant.id;
  const order = sameClaimant ? inTime(a, b) : 0;

  const withdrawnA = a.stance === "withdrawn";
  const withdrawnB = b.stance === "withdrawn";
  if (sameClaimant && withdrawnA !== withdrawnB && (differs.length === 0 || sameProposition(a, b))) {
    const outlived = withdrawnA ? order < 0 : order > 0;
    if (!outlived) return finding(differs, "retraction", "retraction-own", settable(a, b, differs), withdrawnB);
  }
  if (a.stance === "denied" && denies(a, b, differs)) return finding(differs, "denial", "denial", settable(a, b, differs));
  if (b.stance === "denied" && denies(b, a, differs)) return finding(differs, "denial", "denial", settable(a, b, differs), true);

  const silentA = a.stance === "silent";
  const silentB = b.stance === "silent";
  if (silentA && silentB) return finding(differs, "silence", "silence-both", false);
  if (order !== 0) {
    const repeated = differs.length === 0 && a.stance === b.stance && sameValue(a.value, b.value);
    return finding(differs, "update", repeated ? "update-same-answer" : "update", settable(a, b, differs), order > 0);
  }
  if (silentA || silentB) return finding(differs, "silence", "silence", false, silentB);
  if (differs.length > 0) return finding(differs, "scope-mismatch", "scope-mismatch", false);
  if (withdrawnA || withdrawnB) return finding(differs, "retraction", "retraction-withdrawn", false, !withdrawnA);
  if (a.stance === "denied" || b.stance === "denied") return relateDenied(a, b, differs);
  const { relation, code, comparable } = compareValues(a.value, b.value);
  return finding(differs, relation, code, comparable);
}

/** Denials that are not of the other's answer: two that agree, one that comes to the other's "no", or one beside the point. */
function relateDenied(a: ClaimFacts, b: ClaimFacts, differs: readonly ScopeField[]): FactRelation {
  // Who denies without an answer of its own denies whatever is answered.
  if (a.stance === b.stance && (sameValue(a.value, b.value) || a.value.kind === "yes-no" || a.value.kind === "none" || b.value.kind === "none")) {
    return finding(differs, "agreement", "agreement-denials", true);
  }
  const other = a.stance === "denied" ? b : a;
  const reversed = a.stance !== "denied";
  if (other.stance === "standing" && other.value.kind === "yes-no") return finding(differs, "agreement", "agreement-denied-yes", true, reversed);
  return finding(differs, "spread", "spread-denied", false, reversed);
}
