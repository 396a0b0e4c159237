import { keyAt, type Tokens } from "./words";

const CHECKS = /^(?:verify|verified|confirm|confirmed|corroborate|corroborated|authenticate|authenticated|substantiated|determined|established)$/;
/** What is determined or established only in the passive is a fact that nobody knows yet. */
const PASSIVE_ONLY = /^(?:determined|established)$/;
/** Words between a negation and what was not done. */
const BETWEEN = /^(?:be|been|being|to|able|yet|independently|immediately|officially|fully|publicly|so|far)$/;
const NEGATION = /^(?:not|never|rarely|cannot|can't|couldn't|hasn't|haven't|wasn't|unable|difficult|hard|impossible|.+n't)$/;
const AUXILIARY = /^(?:could|can|has|have|had|was|were|is|are|did|does|do|been|be|yet)$/;
/** Longest "could not immediately be independently verified". */
const REACH = 7;

/** Token index where "could not immediately be verified", "was not able to independently confirm" begins, whose verb stands at `at`; null elsewhere. */
export function uncheckedFrom(tokens: Tokens, at: number): number | null {
  const key = keyAt(tokens, at);
  if (!CHECKS.test(key)) return null;
  let passive = false;
  for (let i = at - 1; i >= 0 && i > at - REACH; i -= 1) {
    const word = keyAt(tokens, i);
    if (NEGATION.test(word) || (word === "yet" && keyAt(tokens, i + 1) === "to")) {
      // "declined to confirm", "did not confirm that he would": only what nobody could check, or has.
      if (/^(?:didn't|doesn't|don't|won't|wouldn't)$/.test(word) || /^(?:did|do|does|will|would)$/.test(keyAt(tokens, i - 1))) return passive || keyAt(tokens, i + 1) === "independently" ? i - 1 : null;
      if (PASSIVE_ONLY.test(key) && !passive) return null;
      return AUXILIARY.test(keyAt(tokens, i - 1)) ? i - 1 : i;
    }
    if (!BETWEEN.test(word)) return null;
    passive ||= word === "be" || word === "been";
  }
  return null;
}
