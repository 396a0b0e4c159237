import { CLAIM_COLUMNS } from "./columns";

const SENTENCES = {
  required: { en: () => "is empty and has to be filled in", fr: () => "est vide et doit être rempli" },
  "no-column": {
    en: (headers) => `no column of the file is known to be this one; it has ${headers}`,
    fr: (headers) => `aucune colonne du fichier n’est reconnue comme telle\u202f; il a ${headers}`,
  },
  "too-long": {
    en: (limit) => `is longer than ${limit} characters`,
    fr: (limit) => `dépasse ${limit} caractères`,
  },
  "not-one-of": {
    en: (value, choices) => `“${value}” is not one of ${choices}`,
    fr: (value, choices) => `«\u202f${value}\u202f» ne fait pas partie de ${choices}`,
  },
  "type-differs": {
    en: (value, type) => `“${value}” differs from the answer type of the question, ${type}`,
    fr: (value, type) => `«\u202f${value}\u202f» diffère du type de réponse de la question, ${type}`,
  },
  "not-a-number": {
    en: (value) => `“${value}” is not a number`,
    fr: (value) => `«\u202f${value}\u202f» n’est pas un nombre`,
  },
  negative: { en: (value) => `“${value}” is negative`, fr: (value) => `«\u202f${value}\u202f» est négatif` },
  "several-amounts": {
    en: (value) => `“${value}” is not one amount; give each amount a row of its own`,
    fr: (value) => `«\u202f${value}\u202f» n’est pas une quantité unique\u202f; donnez une ligne à chacune`,
  },
  "out-of-order": {
    en: (value) => `the bounds are not in order: ${value}`,
    fr: (value) => `les bornes ne sont pas dans l’ordre\u00a0: ${value}`,
  },
  "answer-outside-bounds": {
    en: (value, bounds) => `“${value}” has no value in common with the bounds beside it: ${bounds}`,
    fr: (value, bounds) => `«\u202f${value}\u202f» n’a aucune valeur en commun avec les bornes de la ligne\u00a0: ${bounds}`,
  },
  "figure-without-words": {
    en: () => "says that no figure was given, but there is one",
    fr: () => "dit qu’aucun chiffre n’a été donné, or il y en a un",
  },
  "not-a-date": {
    en: (value) => `“${value}” is not a date; write 2024, 2024-07 or 2024-07-27`,
    fr: (value) => `«\u202f${value}\u202f» n’est pas une date\u202f; écrivez 2024, 2024-07 ou 2024-07-27`,
  },
  "ambiguous-date": {
    en: (value) => `“${value}” can be read as two dates; write the year first, as in 2024-07-27`,
    fr: (value) => `«\u202f${value}\u202f» peut se lire de deux façons\u202f; écrivez l’année d’abord, comme 2024-07-27`,
  },
  "dates-reversed": {
    en: (value) => `the period ends before it begins: ${value}`,
    fr: (value) => `la période finit avant de commencer\u00a0: ${value}`,
  },
  "not-yes-or-no": {
    en: (value) => `“${value}” is neither yes nor no`,
    fr: (value) => `«\u202f${value}\u202f» n’est ni oui ni non`,
  },
  "not-an-address": {
    en: (value) => `“${value}” is not a web address`,
    fr: (value) => `«\u202f${value}\u202f» n’est pas une adresse web`,
  },
  "too-many-links": {
    en: (limit) => `has more than ${limit} links`,
    fr: (limit) => `a plus de ${limit} maillons`,
  },
  "parts-and-total": {
    en: (parts, total) => `the deaths by side come to ${parts}, the best estimate is ${total}`,
    fr: (parts, total) => `la somme des morts par camp est de ${parts}, la meilleure estimation est ${total}`,
  },
  "no-figure": { en: () => "the row gives no figure", fr: () => "la ligne ne donne aucun chiffre" },
  "no-date": { en: () => "the row gives no date", fr: () => "la ligne ne donne aucune date" },
  "too-many-cells": {
    en: (limit) => `the row has more cells than the header, ${limit}`,
    fr: (limit) => `la ligne a plus de cellules que l’en-tête, ${limit}`,
  },
} as const satisfies Record<string, Record<"en" | "fr", (first: string, second: string) => string>>;

export type RefusalCode = keyof typeof SENTENCES;

/** Why one row was not taken. `column` is the file's own header where there is one, else ours. */
export interface Refusal {
  readonly row: number;
  readonly column: string;
  readonly code: RefusalCode;
  readonly params: readonly string[];
}

/** Longest piece of a cell that a sentence repeats, in UTF-16 units. */
const SHOWN = 80;

/** The reason as a sentence that begins with the column, for where nothing else names it. */
export function refusalReason(refusal: Refusal, locale: "en" | "fr"): string {
  return `${refusal.column}${locale === "fr" ? "\u00a0: " : ": "}${sentence(refusal, locale)}.`;
}

/** The reason as a sentence for beside the column's name. */
export function refusalText(refusal: Refusal, locale: "en" | "fr"): string {
  const text = sentence(refusal, locale);
  return `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}.`;
}

function sentence({ code, params }: Refusal, locale: "en" | "fr"): string {
  const [first = "", second = ""] = params.map((param) => (param.length > SHOWN ? `${param.slice(0, SHOWN - 1)}…` : param));
  return SENTENCES[code][locale](first, second);
}

/** A refusal of a cell. */
export function refusal(row: number, column: (typeof CLAIM_COLUMNS)[number] | (string & {}), code: RefusalCode, ...params: (string | number)[]): Refusal {
  return { row, column, code, params: params.map(String) };
}
