import type { LexiconLanguage } from "./language";

function numbered(list: string, first: number): [string, number][] {
  return list.split(" ").flatMap((group, index) => group.split("|").map((word): [string, number] => [word, first + index]));
}

/** Month names and the abbreviations in use, folded, to 1–12. "mar" is left out: it is a weekday as well. */
export const MONTHS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, number>>> = {
  fr: new Map(
    numbered(
      "janvier|janv|jan fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept|sep octobre|oct novembre|nov decembre|dec",
      1,
    ),
  ),
  en: new Map(
    numbered(
      "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
      1,
    ),
  ),
};

/** Weekday names, folded, to ISO days 1 (Monday) – 7 (Sunday). */
export const WEEKDAYS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, number>>> = {
  fr: new Map(numbered("lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim", 1)),
  en: new Map(
    numbered(
      "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun",
      1,
    ),
  ),
};

/** Words that name a day by themselves, counted from another: folded. Locutions and what they count are the reading assists'. */
export const RELATIVE_DAYS: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  fr: new Set("hier aujourd'hui demain veille lendemain surlendemain".split(" ")),
  en: new Set("yesterday today tonight tomorrow".split(" ")),
};

/** A season as months of the northern year, from–to; winter runs from December into the next year's February. */
export interface SeasonMonths {
  readonly from: number;
  readonly to: number;
}

/**
 * Meteorological seasons (World Meteorological Organization: whole months), not astronomical ones:
 * a text that says "l'été 2023" gives no day, so the bounds are whole months.
 */
const SEASON_MONTHS = {
  spring: { from: 3, to: 5 },
  summer: { from: 6, to: 8 },
  autumn: { from: 9, to: 11 },
  winter: { from: 12, to: 2 },
} satisfies Record<string, SeasonMonths>;

export const SEASONS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, SeasonMonths>>> = {
  fr: new Map([
    ["printemps", SEASON_MONTHS.spring], ["ete", SEASON_MONTHS.summer], ["automne", SEASON_MONTHS.autumn],
    ["hiver", SEASON_MONTHS.winter],
  ]),
  en: new Map([
    ["spring", SEASON_MONTHS.spring], ["summer", SEASON_MONTHS.summer], ["autumn", SEASON_MONTHS.autumn],
    ["fall", SEASON_MONTHS.autumn], ["winter", SEASON_MONTHS.winter],
  ]),
};

/** Spans of time that are counted and shifted: "il y a trois semaines", "two months ago". */
export type TimeUnit =
  | "second" | "minute" | "hour" | "day" | "week" | "fortnight" | "weekend" | "month" | "quarter" | "half-year" | "year"
  | "decade" | "century";

const TIME_WORDS: Readonly<Record<LexiconLanguage, Readonly<Record<TimeUnit, string>>>> = {
  fr: {
    second: "seconde secondes sec", minute: "minute minutes min mins mn", hour: "heure heures", day: "jour jours journee journees",
    week: "semaine semaines", fortnight: "quinzaine", weekend: "week-end week-ends weekend weekends", month: "mois",
    quarter: "trimestre trimestres", "half-year": "semestre semestres", year: "an ans annee annees",
    decade: "decennie decennies", century: "siecle siecles",
  },
  en: {
    second: "second seconds", minute: "minute minutes", hour: "hour hours", day: "day days", week: "week weeks",
    fortnight: "fortnight", weekend: "weekend weekends", month: "month months", quarter: "quarter quarters",
    "half-year": "half-year", year: "year years", decade: "decade decades", century: "century centuries",
  },
};

export const TIME_UNITS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, TimeUnit>>> = {
  fr: timeUnits("fr"),
  en: timeUnits("en"),
};

function timeUnits(lang: LexiconLanguage): ReadonlyMap<string, TimeUnit> {
  const map = new Map<string, TimeUnit>();
  for (const [unit, words] of Object.entries(TIME_WORDS[lang]) as [TimeUnit, string][]) {
    for (const word of words.split(" ")) map.set(word, unit);
  }
  return map;
}

/** Feasts on a fixed day, as [month, day]; the reader looks for the folded words. */
export const FEASTS: Readonly<Record<LexiconLanguage, ReadonlyMap<string, readonly [number, number]>>> = {
  fr: new Map<string, readonly [number, number]>([
    ["noel", [12, 25]], ["jour de noel", [12, 25]], ["jour de l'an", [1, 1]], ["nouvel an", [1, 1]], ["la toussaint", [11, 1]],
    ["jour de la toussaint", [11, 1]], ["fete du travail", [5, 1]], ["saint - sylvestre", [12, 31]],
    ["toussaint", [11, 1]], ["jour des morts", [11, 2]], ["assomption", [8, 15]],
    ["14 - juillet", [7, 14]], ["11 - novembre", [11, 11]], ["1er - mai", [5, 1]], ["8 - mai", [5, 8]],
  ]),
  en: new Map<string, readonly [number, number]>([
    ["christmas day", [12, 25]], ["christmas", [12, 25]], ["new year's day", [1, 1]], ["new year's eve", [12, 31]],
  ]),
};

/** French feasts that move with Easter, as days after it; the reader looks for the folded words. */
export const MOVABLE_FEASTS: ReadonlyMap<string, number> = new Map([
  ["paques", 0], ["dimanche de paques", 0], ["lundi de paques", 1], ["vendredi saint", -2], ["mardi gras", -47], ["mercredi des cendres", -46],
  ["l'ascension", 39], ["jeudi de l'ascension", 39], ["la pentecote", 49], ["dimanche de pentecote", 49], ["lundi de pentecote", 50], ["lundi de la pentecote", 50],
]);

/** Days that French names an event by, « le 11-Septembre », as [year, month, day]. */
export const EVENT_DAYS: readonly (readonly [year: number, month: number, day: number])[] = [[2001, 9, 11], [2015, 11, 13], [2023, 10, 7]];
