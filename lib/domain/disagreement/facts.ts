import { foldLabel } from "../claims/fold-label";
import { dayRange, parsePartialDate, type DayRange } from "../claims/partial-date";
import { scopeInForce } from "../claims/scope-in-force";
import { placeKey, populationKey, statusKey, unitKey } from "../claims/scope-key";
import type { Scope } from "../claims/types";
import type { ComparedClaim, ComparedQuestion } from "./types";
import { readValue, type Value } from "./value";

/** Whether the claimant stands by the answer. */
export type Stance = "standing" | "denied" | "withdrawn" | "silent";

/** Folded scope; an empty string is not recorded. */
export interface ScopeKeys {
  readonly unit: string;
  readonly population: string;
  readonly status: string;
  readonly place: string;
  readonly period: DayRange | null;
}

/** A claim brought into the form in which two of them are compared. */
export interface ClaimFacts {
  readonly claim: ComparedClaim;
  readonly stance: Stance;
  readonly value: Value;
  /** The scope in force: the claim's own, else the question's. */
  readonly scope: Scope;
  readonly keys: ScopeKeys;
  /** Folded; empty when none is written. */
  readonly proposition: string;
  readonly asOf: DayRange | null;
  readonly stated: DayRange | null;
}

/**
 * One withdrawal ends a claim. A denial counts only when no source has the claimant assert the same thing: carriers
 * that deny what a claimant maintains do not make it deny itself.
 */
function stanceOf(claim: ComparedClaim): Stance {
  const seen = new Set(claim.appearances.map((appearance) => appearance.presentation));
  if (seen.has("retracts")) return "withdrawn";
  if (seen.has("asserts") || seen.has("reports") || seen.size === 0) return "standing";
  return seen.has("denies") ? "denied" : "silent";
}

/**
 * Reads the claims of one question, each once: a claim stands in as many rows as its question has other answers. Remembers
 * folded labels too, of which a large question repeats a few.
 */
export class FactReader {
  readonly #question: ComparedQuestion;
  readonly #keys = new Map<string, string>();
  readonly #read = new Map<ComparedClaim, ClaimFacts>();

  constructor(question: ComparedQuestion) {
    this.#question = question;
  }

  read(claim: ComparedClaim): ClaimFacts {
    const known = this.#read.get(claim);
    if (known !== undefined) return known;
    const facts = this.#facts(claim);
    this.#read.set(claim, facts);
    return facts;
  }

  #facts(claim: ComparedClaim): ClaimFacts {
    const scope = scopeInForce(claim, this.#question);
    const stance = stanceOf(claim);
    const value: Value = stance === "silent" ? { kind: "none" } : readValue(this.#question, claim);
    return {
      claim,
      value,
      stance: stance === "standing" && value.kind === "none" ? "silent" : stance,
      scope,
      keys: {
        unit: this.#key("unit", unitKey, scope.unit),
        population: this.#key("population", populationKey, scope.population),
        status: this.#key("status", statusKey, scope.status),
        place: this.#key("place", placeKey, scope.place),
        period: dayRange(scope.periodFrom, scope.periodTo),
      },
      proposition: this.#key("proposition", foldLabel, claim.proposition),
      asOf: parsePartialDate(claim.asOf),
      stated: parsePartialDate(claim.statementDate),
    };
  }

  #key(field: string, fold: (text: string) => string, text: string | null): string {
    if (text === null || text === "") return "";
    const slot = `${field}:${text}`;
    const known = this.#keys.get(slot);
    if (known !== undefined) return known;
    const key = fold(text);
    this.#keys.set(slot, key);
    return key;
  }
}
