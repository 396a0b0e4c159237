import { MOVABLE_FEASTS } from "../../lexicon/calendar";
import { dayOf, partsOf, type Day } from "./calendar-days";
import { isWord, readYear } from "./parts";
import { chooseDay } from "./resolve";
import type { DateMatcher } from "./types";
import { PhraseIndex } from "../reading/phrases";

export const MOVABLE_INDEX = new PhraseIndex(MOVABLE_FEASTS);

/** « à Pâques », « le lundi de Pentecôte », « l’Ascension 2024 »; « l’île de Pâques » is a place. */
export const matchMovableFeast: DateMatcher = (tokens, at, context) => {
  if (context.lang !== "fr" || isWord(tokens, at - 2, "ile", "oeufs", "oeuf")) return null;
  const phrase = MOVABLE_INDEX.match(tokens, at);
  // « une ascension », « son ascension »: a climb.
  if (!phrase || !tokens[phrase.next - 1]?.capital && !isWord(tokens, phrase.next - 1, "gras", "saint", "cendres")) return null;
  const year = readYear(tokens, phrase.next);
  const { reference } = context;
  const days = (year ? [year.value] : reference === null ? [] : [-1, 0, 1].map((shift) => partsOf(reference).year + shift)).map((of) => easter(of) + phrase.value);
  const day = year ? (days[0] ?? null) : reference === null ? null : chooseDay(days, reference, context);
  return { first: at, next: year?.next ?? phrase.next, span: day === null ? null : { from: day, to: day }, precision: "day", rule: "fr-feast" };
};

/** Easter Sunday of the Gregorian calendar (Meeus). */
function easter(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1) ?? 0;
}
