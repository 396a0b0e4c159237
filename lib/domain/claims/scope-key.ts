import { LOSS_NOUNS, STATUS_NOUNS, STATUS_VERBS, type CountedStatus } from "../lexicon/status";
import { MEASURE_UNITS } from "../lexicon/units";
import { POPULATION_CONCEPTS, POPULATION_FILLERS } from "../lexicon/population-words";
import { foldLabel } from "./fold-label";

const FEMININE_ENDINGS = ["ne", "e", "le", "te", "se"] as const;

function singularOf(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, "y").replace(/(?<=[^s])[sx]$/, "") : word;
}

/** The listed concept of a word, in any gender and number of either language; null for a word in no list. */
export function knownConcept(word: string): string | null {
  const listed = POPULATION_CONCEPTS.get(word);
  if (listed !== undefined) return listed;
  const singular = singularOf(word);
  const known = POPULATION_CONCEPTS.get(singular);
  if (known !== undefined) return known;
  for (const ending of FEMININE_ENDINGS) {
    const masculine = singular.endsWith(ending) ? POPULATION_CONCEPTS.get(singular.slice(0, -ending.length)) : undefined;
    if (masculine !== undefined) return masculine;
  }
  return null;
}

/** A word in no list keeps its cut form. */
function conceptOf(word: string): string {
  return knownConcept(word) ?? singularOf(word);
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

/** The key of a party named by listed words alone ("armée malienne" is "the Malian army"); null for any other words. `folded`: see `foldLabel`. */
export function partyKey(folded: string): string | null {
  const words = folded.split(" ").filter((word) => word !== "" && !ARTICLES.has(word));
  return words.length > 0 && words.length <= PARTY_WORDS && words.every((word) => knownConcept(word) !== null) ? [...new Set(words.map(conceptOf))].sort().join(" ") : null;
}

const ARTICLES: ReadonlySet<string> = new Set("the a an le la les l un une".split(" "));
/** More words than these are a sentence, in which their order counts. */
const PARTY_WORDS = 3;

/** "Victims" are a loss where they stand alone, and people where a status stands beside them: "50 victims killed". `word`: folded. */
export function isVictims(word: string): boolean {
  return word.startsWith("victim");
}

/** The status a word carries, in either language ("losses" for those that carry none of their own); null for other words. */
export function statusOf(word: string): string | null {
  for (const language of ["fr", "en"] as const) {
    if (LOSS_NOUNS[language].has(word) && !isVictims(word)) return "losses";
    for (const words of [STATUS_NOUNS[language], STATUS_VERBS[language]]) {
      for (const status of Object.keys(words) as CountedStatus[]) if (words[status].has(word)) return status;
    }
  }
  return null;
}

/** The key of a status: "tués", "deaths" and "killed" are one; "pertes" and "casualties" are another, wider one. */
export function statusKey(text: string): string {
  const words = foldLabel(text).split(" ");
  const keys = new Set(words.filter((word) => word !== "" && !POPULATION_FILLERS.has(word)).map((word) => statusOf(word) ?? (isVictims(word) ? "losses" : conceptOf(word))));
  return [...keys].sort().join(" ");
}

/** The key of a unit: a sign for measures ("kilometres" is "km"), otherwise the thing counted. */
export function unitKey(text: string): string {
  const lower = text.trim().toLowerCase();
  const measure = MEASURE_UNITS.get(lower) ?? MEASURE_UNITS.get(foldLabel(text)) ?? MEASURE_UNITS.get(foldLabel(text).replaceAll(" ", ""));
  return measure === undefined ? populationKey(text) : measure.sign;
}

/** Names shorter than this are one place only where they are spelt alike. */
const LONG_NAME = 8;

/**
 * The key of a place: spelled apart, joined, with a hyphen, or transcribed the French or the English way it is the same
 * ("Tin-Zaouâtène", "Tinzaouatène", "Tinzawaten").
 */
export function placeKey(text: string): string {
  const joined = foldLabel(text).replaceAll(" ", "");
  return joined.length < LONG_NAME ? joined : joined.replace(/ou(?=[aei])/g, "w").replace(/ou|oo/g, "u").replace(/(.)\1+/g, "$1").replace(/e$/, "");
}
