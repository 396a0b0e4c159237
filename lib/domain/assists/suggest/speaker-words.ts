import { foldWord } from "../../lexicon/language";

const PRONOUNS: ReadonlySet<string> = new Set(
  (
    "il elle on ils elles je tu nous vous ce cela ceci ca lui eux celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-la celle-la ceux-la celles-la qui lequel laquelle lesquels lesquelles " +
    "l'un l'une certains certaines plusieurs d'autres d'aucuns tous toutes beaucoup chacun personne quelqu'un " +
    "he she it they we you i who him her them us one some many others everyone somebody someone nobody"
  ).split(" "),
);

/** « ce dernier », « l'intéressé », "the latter": they point back as a pronoun does. */
const POINTS_BACK = /^(?:(?:ce|cette|ces)\s+(?:m[eê]mes?\s+)?derni[eè]re?s?|les?\s+m[eê]mes?|la\s+m[eê]me|l'int[eé]ress[eé]e?|les\s+int[eé]ress[eé]e?s|the\s+(?:latter|former))$/u;

/** Whether words stand for somebody named elsewhere. Resolving them is left to the reader: a wrong guess is worse than none. */
export function isPronoun(words: string): boolean {
  const folded = foldWord(words.trim()).replace(/^-(?:t-)?/, "");
  return PRONOUNS.has(folded) || POINTS_BACK.test(folded);
}

/** « ce même interlocuteur », « son porte-parole », "their spokesman": whose or which one was said before. */
const OF_ANOTHER = /^(?:ce|cet|cette|ces|son|sa|ses|leur|leurs|l['’ʼ]une?\s+de\s+(?:ses|leurs|ces)|(?:le|la|les)\s+m[eê]mes?|this|that|these|those|his|her|its|their|the\s+same|one\s+of\s+(?:his|her|its|their|these|those))\s+\p{L}/u;

/** Whether words name somebody only together with what was said before: as the name of an actor they would mean nobody. */
export function pointsBack(words: string): boolean {
  return isPronoun(words) || OF_ANOTHER.test(words.normalize("NFC").trim().toLowerCase());
}

const DEFINITE = /^(?:(?:le|la|les|the)\s+|l['’ʼ]\s*)(?=\p{L}|\p{N}|[«“"])/iu;

/** A name as it is listed: without the definite article before it (« l’armée malienne » is listed as « armée malienne »). */
export function withoutArticle(words: string): string {
  return words.trim().replace(DEFINITE, "");
}
