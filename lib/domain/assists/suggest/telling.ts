import { statusOf, isVictims } from "../../claims/scope-key";
import { foldLabel } from "../../claims/fold-label";
import { TIME_UNITS } from "../../lexicon/calendar";
import type { QuantityItem } from "../quantities/quantities";

const TIMES: ReadonlySet<string> = new Set([...TIME_UNITS.fr.values(), ...TIME_UNITS.en.values()]);

/** A bound up to which a vague amount says no more than that there are some (« plusieurs »: two or more). */
const SOME = 2;

/** Nouns that say what became of people and not who they are: « morts », « blessés », "casualties". */
export function isStatusAlone(counted: string): boolean {
  const words = foldLabel(counted).split(" ").filter((word) => word !== "");
  return words.length > 0 && words.every((word) => statusOf(word) !== null || isVictims(word));
}

/** How long something took: seldom what is asked, beside an amount that may be. */
export function isDuration({ unit }: QuantityItem): boolean {
  return unit !== null && TIMES.has(unit);
}

/** « plusieurs régions », « de nombreuses questions »: no bound worth a claim, nor what became of anybody. */
export function isIdle({ qualifier, low, best, high, status, counted }: QuantityItem): boolean {
  if (qualifier !== "vague" || status !== null || best !== null || high !== null || (low ?? 0) > SOME) return false;
  return counted !== null && !isStatusAlone(counted.text);
}

/** The amounts that claims are worth making of: idle ones never, durations where nothing else is counted. */
export function tellingAmounts<T extends QuantityItem>(amounts: readonly T[]): readonly T[] {
  const telling = amounts.filter((amount) => !isIdle(amount));
  const counted = telling.filter((amount) => !isDuration(amount));
  return counted.length > 0 ? counted : telling;
}
