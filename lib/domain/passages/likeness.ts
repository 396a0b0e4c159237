import { mostAgreement, stemAgreement } from "./fit";
import type { FitWords, Vocabulary } from "./vocabulary";

/** What words with a common beginning may add to the agreement of equal ones. */
const STEMS = 0.06;

/** Characters that each run of common words costs: small words stand in the same order in any two sentences. */
const PER_RUN = 1.5;

/** Rows of the table, reused between calls: the best so far, and the best that ends with a common word. */
let columnsKept = 256;
let best = new Float64Array(2 * columnsKept);
let ending = new Float64Array(2 * columnsKept);

/** The characters of some words. */
export function lettersOf({ lengths }: Vocabulary, { ids }: FitWords): number {
  let letters = 0;
  for (const id of ids) letters += lengths[id] ?? 0;
  return letters;
}

/**
 * How much of the wording of two sentences agrees, 0–1: the words they have in common in the same order, in characters, over those
 * of both (Dice). Unlike a fit, words put in between cost nothing but their own length. Below `least` the answer may be 0. O(n·m).
 */
export function likeness(vocabulary: Vocabulary, one: FitWords, other: FitWords, least: number): number {
  if (mostAgreement(vocabulary, one, other) + STEMS < least) return 0;
  const letters = lettersOf(vocabulary, one) + lettersOf(vocabulary, other);
  return letters === 0 ? 0 : (2 * inOrder(vocabulary, one, other)) / letters;
}

/** Characters of the words that two sentences have in common in the same order, less what their runs cost. */
function inOrder(vocabulary: Vocabulary, { ids }: FitWords, { ids: others }: FitWords): number {
  const { lengths, firsts } = vocabulary;
  const columns = others.length;
  if (columns >= columnsKept) {
    columnsKept = 2 * columns;
    [best, ending] = [new Float64Array(2 * columnsKept), new Float64Array(2 * columnsKept)];
  }
  best.fill(0, 0, columns + 1);
  ending.fill(0, 0, columns + 1);
  let above = 0;
  let here = columnsKept;
  for (const id of ids) {
    const first = firsts[id] as number;
    best[here] = 0;
    ending[here] = 0;
    for (let j = 1; j <= columns; j++) {
      const other = others[j - 1] as number;
      let run = 0;
      if (firsts[other] === first) {
        const alike = id === other ? (lengths[id] as number) : stemAgreement(vocabulary, id, other);
        if (alike > 0) run = alike + Math.max(ending[above + j - 1] as number, (best[above + j - 1] as number) - PER_RUN);
      }
      ending[here + j] = run;
      best[here + j] = Math.max(run, best[above + j] as number, best[here + j - 1] as number);
    }
    [above, here] = [here, above];
  }
  return best[above + columns] as number;
}
