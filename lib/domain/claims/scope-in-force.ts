import type { Scope } from "./types";

/** The scope that counts for a claim: its own where it has one, else its question's. A period is taken as a whole, so that no end of one meets the start of another. */
export function scopeInForce(claim: Scope, question: Scope): Scope {
  const { periodFrom, periodTo } = claim.periodFrom !== null || claim.periodTo !== null ? claim : question;
  return {
    unit: claim.unit ?? question.unit,
    population: claim.population ?? question.population,
    status: claim.status ?? question.status,
    place: claim.place ?? question.place,
    periodFrom,
    periodTo,
  };
}
