import { EVENT_DAYS, FEASTS } from "../../lexicon/calendar";
import { dayOf } from "./calendar-days";
import { isWord, readDayOfMonth, readMonth, readYear } from "./parts";
import { resolveDay } from "./resolve";
import type { DateMatcher } from "./types";
import { PhraseIndex } from "../reading/phrases";
import type { ScanToken } from "../reading/scan";

export const FEAST_INDEX = { fr: new PhraseIndex(FEASTS.fr), en: new PhraseIndex(FEASTS.en) };

/** "Noël 2023", « la Toussaint », « les feux du 14-Juillet ». */
export const matchFeast: DateMatcher = (tokens, at, context) => {
  const phrase = FEAST_INDEX[context.lang].match(tokens, at);
  if (!phrase || isNamesake(tokens, at)) return null;
  const year = readYear(tokens, phrase.next);
  const day = resolveDay({ weekday: null, month: phrase.value[0], day: phrase.value[1], year: year?.value ?? null }, context);
  return { first: at, next: year?.next ?? phrase.next, span: typeof day === "number" ? { from: day, to: day } : null, precision: "day", rule: `${context.lang}-feast` };
};

/** "le père Noël", "Joyeux Noël", « rue du 8-Mai »: no date. */
function isNamesake(tokens: readonly ScanToken[], at: number): boolean {
  return ["pere", "joyeux", "merry", "father"].includes(tokens[at - 1]?.key ?? "") || (tokens[at - 1]?.key === "du" && PLACES.has(tokens[at - 2]?.key ?? ""));
}

const PLACES: ReadonlySet<string> = new Set("rue place avenue boulevard quai pont cours stade square esplanade quartier lycee ecole college hopital camp caserne".split(" "));

/** « le 11-Septembre », « les attentats du 13 novembre »: the day an event is named by, of its own year and no nearer one. */
export const matchEventDay: DateMatcher = (tokens, at, context) => {
  if (context.lang !== "fr" || tokens[at]?.kind !== "figure") return null;
  const day = readDayOfMonth(tokens, at, "fr");
  const hyphen = day !== null && isWord(tokens, day.next, "-") && tokens[day.next]?.gap === "none";
  const month = day && readMonth(tokens, hyphen ? day.next + 1 : day.next, "fr");
  if (!month || readYear(tokens, month.next) || isNamesake(tokens, at)) return null;
  const named = hyphen ? tokens[month.next - 1]?.capital : isWord(tokens, at - 1, "du") && isWord(tokens, at - 2, "attentats");
  const event = named ? EVENT_DAYS.find((known) => known[1] === month.value && known[2] === day?.value) : undefined;
  const date = event ? dayOf(...event) : null;
  if (date === null || (context.reference !== null && date > context.reference)) return null;
  return { first: at, next: month.next, span: { from: date, to: date }, precision: "day", rule: "fr-event-day" };
};
