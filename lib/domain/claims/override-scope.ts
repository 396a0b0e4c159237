import { foldLabel } from "./fold-label";
import { placeKey, populationKey, statusKey, unitKey } from "./scope-key";
import type { Scope } from "./types";

const KEYS: Readonly<Record<keyof Scope, (text: string) => string>> = {
  unit: unitKey,
  population: populationKey,
  status: statusKey,
  place: placeKey,
  periodFrom: foldLabel,
  periodTo: foldLabel,
};
export const SCOPE_FIELDS = Object.keys(KEYS) as (keyof Scope)[];

const EMPTY: Scope = { unit: null, population: null, status: null, place: null, periodFrom: null, periodTo: null };

function same(field: keyof Scope, a: string, b: string): boolean {
  return a === b || KEYS[field](a) === KEYS[field](b);
}

/** The scope two rows state together; null when they state different ones. */
export function joinScopes(a: Scope, b: Scope): Scope | null {
  const joined: Record<keyof Scope, string | null> = { ...a };
  for (const field of SCOPE_FIELDS) {
    const stated = b[field];
    const known = joined[field];
    if (known !== null && stated !== null && !same(field, known, stated)) return null;
    joined[field] = known ?? stated;
  }
  return joined;
}

/** Each field on which all rows that state it agree; where they do not, the question has none and each claim its own. */
export function sharedScope(scopes: readonly Scope[]): Scope {
  const shared: Record<keyof Scope, string | null> = { ...EMPTY };
  for (const field of SCOPE_FIELDS) {
    const stated = new Set(scopes.map((scope) => scope[field]).filter((text) => text !== null));
    const [first, ...others] = stated;
    if (first !== undefined && others.every((other) => same(field, first, other))) shared[field] = first;
  }
  return shared;
}

/** What a claim has to say of its own on a question: the stated fields in which it differs. */
export function overridingScope(question: Scope, stated: Scope): Scope {
  const own: Record<keyof Scope, string | null> = { ...EMPTY };
  for (const field of SCOPE_FIELDS) {
    const text = stated[field];
    const asked = question[field];
    if (text !== null && (asked === null || !same(field, asked, text))) own[field] = text;
  }
  // A period is one thing: with one end of its own a claim states both.
  if (own.periodFrom !== null || own.periodTo !== null) {
    own.periodFrom = stated.periodFrom;
    own.periodTo = stated.periodTo;
  }
  return own;
}
