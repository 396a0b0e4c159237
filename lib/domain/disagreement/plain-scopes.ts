import type { Scope } from "../claims/types";

/** The parts of a scope and nothing else: where a claim sets none, a relation carries its whole question. */
function plainScope({ unit, population, status, place, periodFrom, periodTo }: Scope): Scope {
  return { unit, population, status, place, periodFrom, periodTo };
}

/** Two scopes as they are printed or sent. */
export function plainScopes([first, second]: readonly [Scope, Scope]): readonly [Scope, Scope] {
  return [plainScope(first), plainScope(second)];
}
