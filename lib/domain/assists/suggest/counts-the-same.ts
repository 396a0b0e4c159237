import { foldLabel } from "../../claims/fold-label";
import { knownConcept, populationKey } from "../../claims/scope-key";
import { PEOPLE_CONCEPTS } from "../../lexicon/population-words";

/** Who is counted, apart by what they do and by which people they are of. */
export interface Counted {
  readonly roles: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
}

/** Words that may mean anybody. */
const ANYBODY: ReadonlySet<string> = new Set(["person", "man", "member", "force", "victim"]);
/** Those who fight, whatever they are called; "fighters" may be any of them. */
const ARMED: ReadonlySet<string> = new Set(["soldier", "officer", "mercenary", "militia", "militant", "rebel", "insurgent", "separatist", "jihadist", "terrorist", "fighter"]);

export function countedIn(population: string | null): Counted {
  const concepts = population === null ? [] : populationKey(population).split(" ").filter((key) => key !== "");
  return { roles: new Set(concepts.filter((concept) => !PEOPLE_CONCEPTS.has(concept))), peoples: new Set(concepts.filter((concept) => PEOPLE_CONCEPTS.has(concept))) };
}

/** The peoples that words name. */
export function peoplesIn(words: string): ReadonlySet<string> {
  return new Set(foldLabel(words).split(" ").map(knownConcept).filter((concept) => concept !== null && PEOPLE_CONCEPTS.has(concept)) as string[]);
}

/**
 * How sure it is that an amount counts whom a question asks for: 2 named so, 1 not named otherwise, 0 others. Who is asked for by
 * people (« combattants russes ») must be named so by the amount, or where it names no people by the passage around it
 * (« 84 mercenaires du groupe russe »): « 20 combattants » of a battle may be anybody's.
 */
export function countsTheSame(asked: Counted, given: Counted, passage: () => ReadonlySet<string>): 0 | 1 | 2 {
  const samePeople = meet(asked.peoples, given.peoples);
  if (asked.peoples.size > 0 && !samePeople && (given.peoples.size > 0 || !meet(asked.peoples, passage()))) return 0;
  const sameRole = [...asked.roles].some((role) => given.roles.has(role));
  if (sameRole || (samePeople && (asked.roles.size === 0 || given.roles.size === 0))) return 2;
  const isOpen = asked.roles.size === 0 || given.roles.size === 0;
  return isOpen || [...asked.roles].some((role) => [...given.roles].some((other) => mayBe(role, other))) ? 1 : 0;
}

function mayBe(a: string, b: string): boolean {
  return ANYBODY.has(a) || ANYBODY.has(b) || ((a === "fighter" || b === "fighter") && ARMED.has(a) && ARMED.has(b));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
