import { dayFromIso, isoOf } from "../assists/dates/calendar-days";
import { findDates } from "../assists/dates/dates";
import { foldWord } from "../lexicon/language";

/** A date told in words. `vague`: its bounds are a convention ("mi-novembre", "around 14 November"), not what was said. */
export interface WordedDate {
  /** ISO 8601 as precise as known, or a stretch "from/to" with ".." for an open end. */
  readonly date: string;
  readonly vague: boolean;
}

/** Longest cell that is taken for a date. */
const CELL_LIMIT = 80;
/** Days either side that "around 14 November" is read as, by the convention data sets have for a date known to the week. */
const AROUND_DAYS = 3;

/** A time of the day, with what leads to it. */
const CLOCK = /(?:\b(?:vers|a|at|around|about|by)\s+)?\b\d{1,2}(?:\s?h(?:\s?\d{2})?|:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)(?:\s?(?:utc|gmt|local time|heure locale))?/gu;

/** What else may stand beside a date and does not move it. */
const BESIDE =
  /\b(?:on|at|in|the|le|la|en|au|a|de|du|d|dans|overnight|night|evening|morning|afternoon|nuit|soir|soiree|matin|matinee|journee|dated|date|of|courant)\b/gu;

type Shift = "before" | "until" | "after" | "since" | "around" | "none";

/** "From 25 July 2024" alone opens a stretch; with a second date it is one, which the reader of dates knows. */
const SHIFTS: readonly [words: RegExp, shift: Shift][] = [
  [/\b(?:no later than|not later than|at the latest|by|until|till|up to|jusqu'(?:au|a|en)|au plus tard|d'ici)\b/gu, "until"],
  [/\b(?:no earlier than|at the earliest|since|starting|as of|from|depuis|a partir d[eu]|a compter d[eu]|au plus tot|des)\b/gu, "since"],
  [/\b(?:before|prior to|avant)\b/gu, "before"],
  [/\b(?:after|following|apres)\b/gu, "after"],
  [/\b(?:around|about|approximately|approx|circa|ca|c|roughly|vers|environ|autour d[eu]|aux alentours d[eu]|aux environs d[eu])\b|[~≈]/gu, "around"],
];

/** "The first week of August" begins with the month, whatever its day of the week. */
const FIRST_WEEK = /\b(?:(?:the\s+)?first week (?:of|in)|(?:la )?premi[eè]re semaine (?:de|du mois de?|d['’]))\s*(?=\p{L})/iu;
const WEEK = 6;

/** Ways of naming a part of a month that the reader of dates knows by one word. */
const PARTS: readonly [words: RegExp, plain: string][] = [
  [/\b(?:the\s+)?end\s+of\s+(?=\p{L})/giu, "late "],
  [/\b(?:the\s+)?(?:beginning|start)\s+of\s+(?=\p{L})/giu, "early "],
  [/\b(?:the\s+)?middle\s+of\s+(?=\p{L})/giu, "mid-"],
];

/**
 * Reads a date that a cell tells in words, French or English: "du 25 au 27 juillet 2024", "late July 2024", "before 20 July
 * 2024", "vers le 14 novembre 2023", "Saturday, July 27, 2024". Null where the cell says anything else as well, names no
 * year, or is no date.
 */
export function readDateWords(cell: string): WordedDate | null {
  if (cell.length > CELL_LIMIT || !/\p{L}|[~≈]/u.test(cell)) return null;
  const month = FIRST_WEEK.test(cell) ? readDateWords(cell.replace(FIRST_WEEK, "")) : null;
  if (month !== null && /^\d{4}-\d{2}$/u.test(month.date)) return { date: `${month.date}-01/${moved(`${month.date}-01`, WEEK)}`, vague: true };
  const text = PARTS.reduce((words, [part, plain]) => words.replace(part, plain), cell);
  for (const lang of ["fr", "en"] as const) {
    const [found, ...others] = findDates(text, { lang, reference: null });
    if (found === undefined || others.length > 0 || found.from === null || found.to === null) continue;
    const shift = shiftOf(`${text.slice(0, found.start)} ${text.slice(found.end)}`);
    if (shift !== null) return dated({ from: found.from, to: found.to, toTheDay: found.precision === "day" }, shift);
  }
  return null;
}

/** What the words beside a date do to it; null where there is more beside it than that. */
function shiftOf(beside: string): Shift | null {
  let rest = foldWord(beside).replace(CLOCK, " ");
  let shift: Shift = "none";
  for (const [words, does] of SHIFTS) {
    const without = rest.replace(words, " ");
    if (without === rest) continue;
    if (shift !== "none") return null;
    [rest, shift] = [without, does];
  }
  return rest.replace(BESIDE, " ").replace(/[\s,;.()'–—-]+/gu, "") === "" ? shift : null;
}

interface Found {
  readonly from: string;
  readonly to: string;
  readonly toTheDay: boolean;
}

function dated({ from, to, toTheDay }: Found, shift: Shift): WordedDate {
  switch (shift) {
    case "before":
      return { date: `../${moved(from, -1)}`, vague: false };
    case "until":
      return { date: `../${to}`, vague: false };
    case "after":
      return { date: `${moved(to, 1)}/..`, vague: false };
    case "since":
      return { date: `${from}/..`, vague: false };
    case "around":
      return { date: `${moved(from, -AROUND_DAYS)}/${moved(to, AROUND_DAYS)}`, vague: true };
    case "none":
      return stretch(from, to, toTheDay);
  }
}

/** A whole month or year is written as such; other parts of one, which no words bound to the day, are a convention. */
function stretch(from: string, to: string, toTheDay: boolean): WordedDate {
  if (from === to) return { date: from, vague: false };
  const nextDay = moved(to, 1);
  if (from.endsWith("-01-01") && nextDay === `${Number(from.slice(0, 4)) + 1}-01-01`) return { date: from.slice(0, 4), vague: false };
  if (from.endsWith("-01") && nextDay.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7)) return { date: from.slice(0, 7), vague: false };
  return { date: `${from}/${to}`, vague: !toTheDay };
}

function moved(iso: string, days: number): string {
  return isoOf((dayFromIso(iso) ?? 0) + days);
}
