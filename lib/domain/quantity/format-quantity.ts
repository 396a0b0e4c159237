import { MEASURE_UNITS } from "../lexicon/units";
import { isWithheld, type QualifiedBounds } from "./quantity";

/** Languages amounts are shown in. */
export type QuantityLocale = "fr" | "en";

const WORDS = {
  fr: {
    withheld: "nombre non communiqué", none: "aucun chiffre donné", uncounted: "non chiffré",
    about: "environ", atLeast: "au moins", atMost: "au plus", orMore: "ou plus", orFewer: "ou moins",
  },
  en: {
    withheld: "number withheld", none: "no figure given", uncounted: "not counted",
    about: "about", atLeast: "at least", atMost: "at most", orMore: "or more", orFewer: "or fewer",
  },
} as const;

/** Made once: making one takes longer than a hundred amounts. */
const NUMBERS = {
  fr: new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 }),
} as const;

const NO_BREAK_SPACE = "\u00a0";
const NARROW_SPACE = "\u202f";

/**
 * An amount in words for a person: "50", "environ 20 (15–25)", "au moins 41", "20–99", "nombre non communiqué".
 * Ranges take an en dash; French groups thousands with narrow no-break spaces. Only units of measure are shown,
 * since what is counted is named by the question.
 */
export function formatQuantity(quantity: QualifiedBounds & { readonly unit?: string | null }, locale: QuantityLocale): string {
  const words = WORDS[locale];
  if (quantity.qualifier === "none-given") return words.none;
  if (isWithheld(quantity)) return words.withheld;
  if (quantity.low === null && quantity.best === null && quantity.high === null) return words.uncounted;
  return withUnit(figures(quantity, locale), quantity.unit ?? null, locale);
}

function figures({ low, best, high, qualifier }: QualifiedBounds, locale: QuantityLocale): string {
  const words = WORDS[locale];
  const number = NUMBERS[locale];
  const range = low !== null && high !== null && low !== high ? `${number.format(low)}–${number.format(high)}` : null;
  if (best !== null) {
    if (qualifier === "about") return join(words.about, number.format(best)) + (range === null ? "" : ` (${range})`);
    return number.format(best) + (range === null ? "" : ` (${range})`);
  }
  if (range !== null) return range;
  if (low !== null && high !== null) return number.format(low);
  if (low !== null) return qualifier === "at-least" ? join(words.atLeast, number.format(low)) : join(number.format(low), words.orMore);
  if (high === null) return words.uncounted;
  return qualifier === "at-most" ? join(words.atMost, number.format(high)) : join(number.format(high), words.orFewer);
}

function withUnit(amount: string, unit: string | null, locale: QuantityLocale): string {
  const sign = unit === null ? undefined : MEASURE_UNITS.get(unit.toLowerCase())?.sign;
  if (sign === undefined) return amount;
  if (locale === "en" && (sign === "%" || sign === "°")) return amount + sign;
  return amount + (sign === "°" ? "" : locale === "fr" ? NARROW_SPACE : NO_BREAK_SPACE) + sign;
}

function join(first: string, second: string): string {
  return `${first}${NO_BREAK_SPACE}${second}`;
}
