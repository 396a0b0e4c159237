import type { LexiconLanguage } from "./language";

/**
 * How a number word combines with its neighbours.
 * - `unit` 1–9, `teen` 10–19, `ten` 20–90 · `hundred` and `thousand` multiply what stands before them
 * - `scale` million and above · `zero` stands alone or leads digits read out one by one
 */
export type CardinalRole = "zero" | "unit" | "teen" | "ten" | "hundred" | "thousand" | "scale";

export interface CardinalWord {
  readonly value: number;
  readonly role: CardinalRole;
}

type CardinalTable = Readonly<Record<CardinalRole, Readonly<Record<string, number>>>>;

const FRENCH: CardinalTable = {
  zero: { zero: 0 },
  unit: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
  teen: { dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 },
  ten: {
    vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
    septante: 70, huitante: 80, octante: 80, nonante: 90,
  },
  hundred: { cent: 100, cents: 100 },
  thousand: { mille: 1e3, mil: 1e3, millier: 1e3, milliers: 1e3 },
  scale: {
    million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12,
    billiard: 1e15, billiards: 1e15, trillion: 1e18, trillions: 1e18,
  },
};

const ENGLISH: CardinalTable = {
  zero: { zero: 0 },
  unit: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  teen: {
    ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
    eighteen: 18, nineteen: 19,
  },
  ten: { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  hundred: { hundred: 100 },
  thousand: { thousand: 1e3 },
  scale: { million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, trillions: 1e12 },
};

function byWord(table: CardinalTable): ReadonlyMap<string, CardinalWord> {
  const words = new Map<string, CardinalWord>();
  for (const role of Object.keys(table) as CardinalRole[]) {
    for (const [word, value] of Object.entries(table[role])) words.set(word, { value, role });
  }
  return words;
}

/** Cardinal number words by folded form. French "billion" is 10^12, English "billion" 10^9. */
export const CARDINALS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, CardinalWord>>> = {
  fr: byWord(FRENCH),
  en: byWord(ENGLISH),
};

/**
 * Nouns that name about so many: "une vingtaine", "a dozen". In the plural they name an order of magnitude
 * ("des dizaines") and are listed in {@link MAGNITUDES} as well.
 */
export const COLLECTIVES: Readonly<Record<LexiconLanguage, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ["huitaine", 8], ["neuvaine", 9], ["dizaine", 10], ["douzaine", 12], ["quinzaine", 15], ["vingtaine", 20],
    ["trentaine", 30], ["quarantaine", 40], ["cinquantaine", 50], ["soixantaine", 60], ["centaine", 100],
    ["millier", 1000],
  ]),
  en: new Map([["dozen", 12], ["score", 20]]),
};

/** Plural nouns of an order of magnitude ("des dizaines", "hundreds"), with the unit they repeat. */
export const MAGNITUDES: Readonly<Record<LexiconLanguage, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ["dizaines", 10], ["douzaines", 12], ["vingtaines", 20], ["centaines", 100], ["milliers", 1e3],
    ["millions", 1e6], ["milliards", 1e9],
  ]),
  en: new Map([
    ["tens", 10], ["dozens", 12], ["scores", 20], ["hundreds", 100], ["thousands", 1e3], ["millions", 1e6],
    ["billions", 1e9],
  ]),
};

/** Ordinals that are not built from a cardinal and an ending; the reader derives "deuxième", "21st" and so on. */
export const IRREGULAR_ORDINALS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ["premier", 1], ["premiere", 1], ["premiers", 1], ["premieres", 1], ["second", 2], ["seconde", 2],
    ["unieme", 1], ["cinquieme", 5], ["neuvieme", 9],
  ]),
  en: new Map([
    ["first", 1], ["second", 2], ["third", 3], ["fifth", 5], ["eighth", 8], ["ninth", 9], ["twelfth", 12],
    ["twentieth", 20], ["thirtieth", 30], ["fortieth", 40], ["fiftieth", 50], ["sixtieth", 60], ["seventieth", 70],
    ["eightieth", 80], ["ninetieth", 90],
  ]),
};

/** Denominators with a name of their own; others are ordinals ("cinquième"). */
export const FRACTION_NOUNS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ["demi", 2], ["demie", 2], ["demis", 2], ["demies", 2], ["moitie", 2], ["tiers", 3], ["quart", 4], ["quarts", 4],
  ]),
  en: new Map([["half", 2], ["halves", 2], ["third", 3], ["thirds", 3], ["quarter", 4], ["quarters", 4]]),
};

/** Letters that multiply the figure they are stuck to: 10k, 3M, 2bn. Case counts: "m" is metres. */
export const FIGURE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["K", 1e3], ["M", 1e6], ["G", 1e9], ["Md", 1e9], ["Mds", 1e9], ["bn", 1e9],
]);
