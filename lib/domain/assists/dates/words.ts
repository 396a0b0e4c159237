import type { LexiconLanguage } from "../../lexicon/language";
import { PhraseIndex } from "../reading/phrases";

type ByLanguage<Value> = Readonly<Record<LexiconLanguage, PhraseIndex<Value>>>;

function index<Value>(fr: Readonly<Record<string, Value>>, en: Readonly<Record<string, Value>>): ByLanguage<Value> {
  return { fr: new PhraseIndex(spread(fr)), en: new PhraseIndex(spread(en)) };
}

function spread<Value>(phrases: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(phrases).flatMap(([list, value]) => list.split("|").map((phrase): [string, Value] => [phrase, value]));
}

export type PartOfSpan = "start" | "middle" | "end" | "within";

/** Which part of a month, year or week is meant. */
export const PARTS: ByLanguage<PartOfSpan> = index<PartOfSpan>(
  {
    "debut|au debut|en debut|des le debut|depuis le debut|au tout debut|courant du debut": "start",
    "mi -|a la mi -|au milieu|milieu|en milieu|mi": "middle",
    "fin|a la fin|en fin|vers la fin|d'ici la fin|la fin|a la toute fin": "end",
    "courant|au cours|dans le courant|pendant|durant": "within",
  },
  {
    "early|early in|at the beginning|in early|the beginning|the start|at the start": "start",
    "mid -|mid|in mid -|in the middle": "middle",
    "late|late in|in late|at the end|by the end|the end": "end",
    "during|in the course": "within",
  },
);

/** Words between a part and what it is a part of: "à la fin du mois de". */
export const PART_JOINERS: ReadonlySet<string> = new Set(["de", "d", "'", "du", "of", "the", "la", "l", "le"]);

/** What may stand before a month; it belongs to the expression. */
export const MONTH_LEADS: ByLanguage<true> = index<true>(
  { "en|en ce mois de|au mois de|au mois d'|le mois de|le mois d'|du mois de|du mois d'|ce mois de|ce mois d'|des le mois de|depuis le mois de|mois de|mois d'": true },
  { "in|during|in the month of|the month of": true },
);

/** Days counted from the publication. */
export const DEICTIC_DAYS: ByLanguage<number> = index(
  {
    "aujourd'hui|ce jour|ce matin|cet apres - midi|cet aprem|ce soir|cette nuit|ce midi|dans la journee": 0,
    "hier|hier matin|hier soir|hier apres - midi": -1,
    "avant - hier|avant hier": -2,
    "demain|demain matin|demain soir|demain apres - midi": 1,
    "apres - demain|apres demain": 2,
  },
  {
    "today|this morning|this afternoon|this evening|tonight|earlier today|later today": 0,
    "yesterday|last night|yesterday morning|yesterday evening|yesterday afternoon": -1,
    "the day before yesterday": -2,
    "tomorrow|tomorrow morning|tomorrow evening|tomorrow night": 1,
    "the day after tomorrow": 2,
  },
);

/** The night before the publication, which belongs to two days. */
export const LAST_NIGHT: ByLanguage<true> = index<true>({ "la nuit derniere|dans la nuit derniere|la nuit passee": true }, {});

/** Days counted from the day the text has just named. */
export const ANAPHORIC_DAYS: ByLanguage<number> = index(
  {
    "la veille|a la veille|le jour precedent|le jour d'avant|la veille au soir": -1,
    "l'avant - veille": -2,
    "le lendemain|au lendemain|le jour suivant|le jour d'apres|jour suivant|des le lendemain|un jour apres|le lendemain matin": 1,
    "le surlendemain": 2,
    "le meme jour|ce jour - la|ce meme jour|le jour meme|cette nuit - la|ce matin - la|ce soir - la": 0,
  },
  {
    "the day before|the previous day|the day prior": -1,
    "the next day|the following day|the day after": 1,
    "the same day|that day|that same day": 0,
  },
);

/** Parts of a day, which lengthen a day's expression and change nothing in it. */
export const DAY_PARTS: ByLanguage<true> = index<true>(
  {
    "matin|soir|midi|apres - midi|au soir|au matin|dans la matinee|dans la soiree|dans la nuit|dans l'apres - midi|en soiree|en matinee|le matin|en fin de journee|en fin d'apres - midi|en debut d'apres - midi|a l'aube|en debut de soiree|en fin de soiree|en debut de matinee|en fin de matinee|en milieu de journee|en debut de journee|dans la journee|en milieu d'apres - midi|a la mi - journee|au petit matin|tot le matin|en pleine nuit|a la nuit tombee|au lever du jour|au crepuscule": true,
  },
  { "morning|afternoon|evening|night|at dawn|at night": true },
);

/** Which way a unit, weekday, month or season is shifted, and what from. */
export interface Shift {
  readonly by: -1 | 0 | 1;
  readonly from: "reference" | "anchor";
}

const BACK: Shift = { by: -1, from: "reference" };
const ON: Shift = { by: 1, from: "reference" };
const BEFORE: Shift = { by: -1, from: "anchor" };
const AFTER: Shift = { by: 1, from: "anchor" };

/** Modifiers after the noun in French, before it in English. */
export const SHIFTS: ByLanguage<Shift> = index<Shift>(
  {
    "dernier|derniere|passe|passee|ecoule|ecoulee": BACK,
    "prochain|prochaine|a venir": ON,
    "precedent|precedente|d'avant": BEFORE,
    "suivant|suivante|d'apres|qui suit|qui a suivi": AFTER,
    "en cours|- ci|-ci": { by: 0, from: "reference" },
  },
  {
    "last|this past|the past": BACK,
    "next|the coming|this coming": ON,
    "the previous|the preceding": BEFORE,
    "the following": AFTER,
    "this|the current": { by: 0, from: "reference" },
  },
);
