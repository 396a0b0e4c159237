import type { LexiconLanguage } from "./language";

/**
 * What an approximator does to the number beside it:
 * `around` both sides · `nearly` just below · `above` strictly more · `from` so many or more ·
 * `below` strictly fewer · `up-to` so many or fewer · `exactly` no change.
 */
export type Approximation = "around" | "nearly" | "above" | "from" | "below" | "up-to" | "exactly";

/** Phrases before a number, folded, words apart by one space; the reader tries the longest first. */
export const APPROXIMATORS_BEFORE: Readonly<Record<LexiconLanguage, ReadonlyMap<string, Approximation>>> = {
  fr: phrases({
    around:
      "environ|env.|quelques|a peu pres|autour de|aux alentours de|aux environs de|de l'ordre de|quelque|approximativement|grosso modo|" +
      "dans les|plus ou moins|vers les|sensiblement|un total d'environ|estime a|estimes a|estimee a|estimees a",
    nearly: "pres de|presque|quasi|quasiment|pas loin de|non loin de|proche de|bientot|a peine|pratiquement",
    above: "plus de|plus d'|+ de|davantage que|superieur a|superieure a|superieurs a|superieures a|au-dela de|depasse|depasser|depassant|depassent",
    from: "au moins|au minimum|a tout le moins|minimum|un minimum de|pas moins de|a partir de|au bas mot",
    below: "moins de|moins d'|inferieur a|inferieure a|inferieurs a|inferieures a|en dessous de",
    "up-to": "jusqu'a|au plus|tout au plus|au maximum|maximum|un maximum de|pas plus de|au mieux",
    exactly: "exactement|au nombre de|precisement|tout juste|seulement|un total de|au total",
  }),
  en: phrases({
    around:
      "about|around|approximately|some|roughly|circa|c.|ca.|in the region of|of the order of|more or less|an estimated|estimated at|estimated|or so",
    nearly: "nearly|almost|close to|just under|just short of|not far off|virtually",
    above: "more than|over|above|upwards of|in excess of|greater than|exceeding",
    from: "at least|no fewer than|no less than|a minimum of|not less than|minimum",
    below: "fewer than|less than|under|below",
    "up-to": "up to|at most|as many as|no more than|a maximum of|at the most|not more than|maximum",
    exactly: "exactly|precisely|just|only|a total of|in total",
  }),
};

/** Phrases after a number or the noun it counts: "50 morts au moins", "50 dead or more". */
export const APPROXIMATORS_AFTER: Readonly<Record<LexiconLanguage, ReadonlyMap<string, Approximation>>> = {
  fr: phrases({
    around: "environ|a peu pres|approximativement|peu ou prou",
    from: "au moins|au minimum|ou plus|et plus|au bas mot|voire plus|minimum",
    "up-to": "au plus|au maximum|tout au plus|ou moins|maximum",
  }),
  en: phrases({
    around: "or so|approximately|or thereabouts|give or take|estimated",
    from: "at least|or more|and more|at a minimum|plus|and up",
    "up-to": "at most|or less|or fewer|at the most",
  }),
};

/** Signs stuck to a figure in notes and spreadsheets. */
export const APPROXIMATION_SIGNS: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ["~", "around"], ["≈", "around"], ["±", "around"], ["≃", "around"], [">", "above"], ["≥", "from"], ["⩾", "from"], [">=", "from"],
  ["<", "below"], ["≤", "up-to"], ["⩽", "up-to"], ["<=", "up-to"],
]);

/** Shorthand of spreadsheets before a figure; in running text "min" is a minute and "+" a change. */
export const SHORTHAND_BEFORE: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([
  ["+", "from"], ["min", "from"], ["min.", "from"], ["max", "up-to"], ["max.", "up-to"], ["est", "around"], ["est.", "around"],
  ["approx", "around"], ["approx.", "around"], ["appr", "around"], ["appr.", "around"],
]);

/** Shorthand of spreadsheets after a figure. */
export const SHORTHAND_AFTER: ReadonlyMap<string, Approximation> = new Map<string, Approximation>([["+", "from"], ["est", "around"], ["env", "around"], ["approx", "around"], ["max", "up-to"], ["maxi", "up-to"]]);

/**
 * Determiners that count without a figure.
 * `several`: two or more · `many`: no bound can be read off, so none is given.
 */
export type VagueCount = "several" | "many";

export const VAGUE_DETERMINERS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, VagueCount>>> = {
  fr: phrases({
    several: "plusieurs|quelques|une poignee de|une poignee d'",
    many:
      "de nombreux|de nombreuses|nombreux|nombreuses|beaucoup de|beaucoup d'|enormement de|enormement d'|" +
      "d'innombrables|quantite de|bien des|de multiples|maints|maintes|tant de|tant d'|une multitude de|une foule de",
  }),
  en: phrases({
    several: "several|a few|a couple of|a handful of|multiple",
    many: "many|a multitude of|numerous|countless|a lot of|lots of|plenty of|a great many|innumerable",
  }),
};

/** "un nombre … de": a number exists and is withheld. Adjectives that may stand in it change nothing. */
export const WITHHELD_NOUNS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["nombre", "chiffre", "quantite"]),
  en: new Set(["number", "quantity"]),
};

/** Nouns for a published count; negated ("aucun bilan", "no official toll") no figure was given at all. */
export const TOLL_NOUNS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set(["bilan", "chiffre", "chiffres", "decompte", "comptage", "estimation", "bilans"]),
  en: new Set(["toll", "figure", "figures", "count", "tally", "estimate", "number", "numbers"]),
};

/** Words that say outright, alone in a cell, that there is no answer, whatever was asked. Folded. */
export const NO_ANSWER_WORDS: ReadonlySet<string> = new Set([
  "unknown", "not known", "not yet known", "unclear", "undetermined", "undisclosed", "not disclosed", "unspecified", "not specified", "not stated",
  "not given", "not reported", "not available", "no data", "no answer", "no comment", "declined to comment", "did not comment", "n/a", "na", "n.a.",
  "tbd", "tbc", "?", "??", "-", "–", "—", "null", "inconnu", "inconnue", "inconnus", "inconnues", "pas connu", "non connu", "non connue",
  "pas encore connu", "indetermine", "indeterminee", "non precise", "non precisee", "non communique", "non communiquee", "non divulgue", "non divulguee",
  "non renseigne", "non renseignee", "non disponible", "indisponible", "nc", "n.c.", "n/c", "nd", "n.d.", "n/d", "s/o", "aucune donnee", "pas de donnees",
  "sans objet", "a confirmer", "a verifier", "a preciser", "a determiner", "en attente", "to be confirmed", "to be determined", "to be verified", "pending", "tba",
  "sans reponse", "pas de reponse", "aucune reponse", "pas de commentaire", "aucun commentaire", "sans commentaire",
]);

/** The same where an amount was asked for. */
export const NO_FIGURE_WORDS: ReadonlySet<string> = new Set([
  ...NO_ANSWER_WORDS, "aucun", "aucune", "none", "unconfirmed", "pas de chiffre", "sans bilan", "none reported", "unknown number", "number unknown", "toll unknown",
  "nombre inconnu", "chiffre inconnu", "bilan inconnu", "bilan non communique", "bilan indisponible",
]);

function phrases<Value extends string>(lists: Partial<Record<Value, string>>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, list] of Object.entries(lists) as [Value, string][]) {
    for (const phrase of list.split("|")) {
      map.set(phrase, value);
      // « près d'une centaine »: « de » elides before a vowel.
      if (phrase.endsWith(" de") && phrase !== "+ de") map.set(phrase.replace(/ de$/, " d'"), value);
    }
  }
  return map;
}
