import { LOSS_NOUNS, STATUS_NOUNS, STATUS_VERBS, type CountedStatus } from "../lexicon/status";
import { MEASURE_UNITS } from "../lexicon/units";
import { POPULATION_CONCEPTS, POPULATION_FILLERS } from "../lexicon/population-words";
import { foldLabel } from "./fold-label";

const FEMININE_ENDINGS = ["ne", "e", "le", "te", "se"] as const;

/** French feminines and both plurals come down to the listed form; a word in no list keeps its cut form. */
function conceptOf(word: string): string {
  const listed = POPULATION_CONCEPTS.get(word);
  if (listed !== undefined) return listed;
  const singular = word.length > 3 ? word.replace(/ies$/, "y").replace(/(?<=[^s])[sx]$/, "") : word;
  const known = POPULATION_CONCEPTS.get(singular);
  if (known !== undefined) return known;
  for (const ending of FEMININE_ENDINGS) {
    const masculine = singular.endsWith(ending) ? POPULATION_CONCEPTS.get(singular.slice(0, -ending.length)) : undefined;
    if (masculine !== undefined) return masculine;
  }
  return singular;
}

/**
 * The key under which two populations are the same: the set of concepts named, in any order, in French or English.
 * "Russes et Maliens" and "Malians and Russians" agree; "Russians" and "Russian soldiers" do not, the second is a part.
 */
export function populationKey(text: string): string {
  const words = foldLabel(text).split(" ");
  const concepts = new Set(words.filter((word) => word !== "" && !POPULATION_FILLERS.has(word)).map(conceptOf));
  return [...concepts].sort().join(" ");
}

function statusOf(word: string): string | null {
  for (const language of ["fr", "en"] as const) {
    if (LOSS_NOUNS[language].has(word) && !word.startsWith("victim")) return "losses";
    for (const words of [STATUS_NOUNS[language], STATUS_VERBS[language]]) {
      for (const status of Object.keys(words) as CountedStatus[]) if (words[status].has(word)) return status;
    }
  }
  return null;
}

/** The key of a status: "tués", "deaths" and "killed" are one; "pertes" and "casualties" are another, wider one. */
export function statusKey(text: string): string {
  const words = foldLabel(text).split(" ");
  const keys = new Set(words.filter((word) => word !== "" && !POPULATION_FILLERS.has(word)).map((word) => statusOf(word) ?? conceptOf(word)));
  return [...keys].sort().join(" ");
}

/** The key of a unit: a sign for measures ("kilometres" is "km"), otherwise the thing counted. */
export function unitKey(text: string): string {
  const lower = text.trim().toLowerCase();
  const measure = MEASURE_UNITS.get(lower) ?? MEASURE_UNITS.get(foldLabel(text));
  return measure === undefined ? populationKey(text) : measure.sign;
}

/** The key of a place: spelled apart, joined or with a hyphen it is the same ("Tin-Zaouâtène", "Tinzaouatène"). */
export function placeKey(text: string): string {
  return foldLabel(text).replaceAll(" ", "");
}
