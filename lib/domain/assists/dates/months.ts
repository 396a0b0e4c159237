import { SEASONS } from "../../lexicon/calendar";
import { monthSpan, partsOf, yearSpan, type DaySpan } from "./calendar-days";
import { isWord, readMonth, readYear, type Part } from "./parts";
import { isCompoundPast } from "./tense";
import { partOfSpan, resolveMonth } from "./resolve";
import type { DateContext, DateMatch, DateMatcher } from "./types";
import { MONTH_LEADS, PART_JOINERS, PARTS, SHIFTS, type PartOfSpan } from "./words";
import type { ScanToken } from "../reading/scan";

/** A part phrase ("fin", "à la mi-", "au début du") and where what it cuts begins. */
export function readPartOf(tokens: readonly ScanToken[], at: number, context: DateContext): { part: PartOfSpan; next: number } | null {
  const phrase = PARTS[context.lang].match(tokens, at);
  if (!phrase) return null;
  let next = phrase.next;
  while (next < phrase.next + 4 && PART_JOINERS.has(tokens[next]?.key ?? "")) next += 1;
  return { part: phrase.value, next };
}

/** The chosen part of a span, or the whole of it. */
export function cut(span: DaySpan | null, part: PartOfSpan | null): DaySpan | null {
  return span === null || part === null || part === "within" ? span : partOfSpan(span, part);
}

/** "en novembre", "fin juillet 2024", "à la mi-mars", "le mois d'avril dernier", "entre mars et juin". */
export const matchMonth: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  const part = readPartOf(tokens, at, context);
  const lead = MONTH_LEADS[lang].match(tokens, part?.next ?? at);
  const start = lead?.next ?? part?.next ?? at;
  const english = lang === "en" ? SHIFTS.en.match(tokens, start) : null;
  const month = readMonth(tokens, english?.next ?? start, lang);
  if (!month) return null;
  const of = isWord(tokens, month.next, "de", "of") ? readYear(tokens, month.next + 1) : null;
  const year = of ?? readYear(tokens, isWord(tokens, month.next, ",") && lang === "en" ? month.next + 1 : month.next);
  // A figure before it that made no day ("32 août") makes the whole no date.
  const ordinal = tokens[start - 1]?.kind === "word" && tokens[start - 1]?.gap === "none" && tokens[start - 2]?.kind === "figure";
  if (ordinal && tokens[start]?.gap !== "line" && lang === "fr") return null;
  if (tokens[start - 1]?.kind === "figure" && tokens[start - 1]?.key.length !== 4 && tokens[start]?.gap !== "line") return null;
  const marked = part !== null || lead !== null || english !== null;
  if (!year && !isMonthAlone(tokens, month, marked, context)) return null;
  const after = year || lang === "en" ? null : SHIFTS.fr.match(tokens, month.next);
  const shift = (english ?? after)?.value;
  const span = year ? monthSpan(year.value, month.value) : resolveMonth(month.value, shift?.by ?? 0, context);
  return {
    first: at,
    next: year?.next ?? after?.next ?? month.next,
    span: cut(span, part?.part ?? null),
    precision: "month",
    rule: `${lang}-${part ? `${part.part}-of-` : ""}month${year ? "" : "-near"}`,
  };
};

/** Abbreviations ("sept", "mar") and English months that are words of their own ("may", "march") need more than their name. */
function isMonthAlone(tokens: readonly ScanToken[], month: Part, marked: boolean, context: DateContext): boolean {
  const name = tokens[month.next - 1];
  const short = !name || name.kind !== "word" || name.key.length < 4 && name.key !== "mai" && name.key !== "may" || name.key === "sept" || name.key === "juil" || name.key === "janv" || name.key === "fevr";
  if (short) return false;
  if (context.lang === "en") return marked || (name.capital && isWord(tokens, month.next - 2, "since", "until", "till", "by", "from", "before", "after")) || (name.key !== "may" && name.key !== "march" && name.key !== "august");
  return marked ? !name.capital || name.key !== "mars" : !name.capital;
}

/** "de mars à juin 2024", "entre mars et juin", "mars-avril 2023". */
export const matchMonthRange: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  const opened = (lang === "fr" ? isWord(tokens, at, "de", "entre") : isWord(tokens, at, "from", "between"));
  const lead = opened || isWord(tokens, at, "en", "in") ? at + 1 : at;
  const first = readMonth(tokens, lead, lang);
  if (!first) return null;
  const firstYear = readYear(tokens, first.next);
  const joint = firstYear?.next ?? first.next;
  // « en janvier et février 2008 »: one year for both.
  const paired = lang === "fr" && lead > at && !opened;
  const joiners = lang === "fr" ? ["a", "-", "–", ...(opened || paired ? ["et"] : [])] : ["to", "-", "–", ...(opened ? ["and"] : [])];
  const last = isWord(tokens, joint, ...joiners) ? readMonth(tokens, joint + 1, lang) : null;
  if (!last) return null;
  const year = readYear(tokens, last.next);
  if (!opened && !year && lead === at) return null;
  const end = year ? monthSpan(year.value, last.value) : resolveMonth(last.value, 0, context);
  const span = end && monthsTo(end, first.value, firstYear?.value ?? null, last.value);
  if (span === undefined) return null;
  // « en avril et juin »: two months, and not the one between.
  if (paired && isWord(tokens, joint, "et") && span && monthCount(span) > 2) {
    const { year: begun } = partsOf(span.from);
    return { first: at, next: joint, span: monthSpan(begun, first.value), precision: "month", rule: "fr-month-near" };
  }
  return { first: at, next: year?.next ?? last.next, span, precision: "month", rule: `${lang}-month-range` };
};

function monthCount({ from, to }: DaySpan): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

function monthsTo(end: DaySpan, month: number, year: number | null, last: number): DaySpan | undefined {
  const { year: endYear } = partsOf(end.to);
  const from = monthSpan(year ?? (month <= last ? endYear : endYear - 1), month).from;
  return from <= end.to ? { from, to: end.to } : undefined;
}

/** "l'été 2023", "cet hiver", "au printemps dernier", "fin de l'été 2022". */
export const matchSeason: DateMatcher = (tokens, at, context) => {
  const { lang } = context;
  const part = readPartOf(tokens, at, context);
  let next = part?.next ?? at;
  const english = lang === "en" ? SHIFTS.en.match(tokens, isWord(tokens, next, "in", "the") ? next + 1 : next) : null;
  if (english) next = english.next;
  let determined = part !== null;
  while (next < (part?.next ?? at) + 3 && isWord(tokens, next, ...SEASON_LEADS)) {
    determined ||= isWord(tokens, next, "cet", "ce");
    next += 1;
  }
  const months = tokens[next]?.kind === "word" ? SEASONS[lang].get(tokens[next]?.key ?? "") : undefined;
  if (!months) return null;
  const year = readYear(tokens, isWord(tokens, next + 1, "de", "of") ? next + 2 : next + 1);
  const after = year || lang === "en" ? null : SHIFTS.fr.match(tokens, next + 1);
  const open = !year && !after && !english && !(determined && isWord(tokens, next - 1, "cet", "ce"));
  // « au printemps, l'armée a repris la ville » is the last one; « au printemps, les bergers montent » is every one.
  if (open && !(lang === "fr" && !part && (isWord(tokens, at, "au") ? next === at + 1 : isWord(tokens, at, "a") && isWord(tokens, at + 1, "l") && next === at + 3))) return null;
  const told = open ? toldSide(tokens, next + 1, context) : null;
  const winter = months.from > months.to;
  const span = open && told === null ? null : year
    ? seasonSpan(year.value, months.from, months.to)
    : nearSeason(months.from, months.to, (english ?? after)?.value.by ?? told ?? 0, context);
  const twoYears = year && winter && isWord(tokens, year.next, "-", "–") ? year.next + 2 : null;
  return {
    first: at,
    next: twoYears ?? year?.next ?? after?.next ?? next + 1,
    span: cut(span, part?.part ?? null),
    precision: "season",
    rule: `${lang}-season`,
  };
};

/** How far after a season its verb is looked for, in tokens. */
const VERB_REACH = 14;

/** Whether the clause tells of what is over (−1) or to come (1); null where neither shows. */
function toldSide(tokens: readonly ScanToken[], at: number, context: DateContext): -1 | 1 | null {
  if (context.prefer === "future") return 1;
  if (context.over) return -1;
  for (let i = at; i < Math.min(tokens.length, at + VERB_REACH); i += 1) {
    const token = tokens[i];
    if (!token || isWord(tokens, i, ".", ";", ":")) return null;
    if (isCompoundPast(tokens, i)) return -1;
  }
  return null;
}

const SEASON_LEADS: readonly string[] = ["l", "'", "le", "la", "a", "au", "en", "cet", "ce", "d", "des", "in", "the", "du", "de"];

/** A winter is named by the year it begins in. */
function seasonSpan(year: number, from: number, to: number): DaySpan {
  return monthSpan(year, from, from > to ? year + 1 : year, to);
}

function nearSeason(from: number, to: number, shift: -1 | 0 | 1, context: DateContext): DaySpan | null {
  const { reference } = context;
  if (reference === null) return null;
  const { year } = partsOf(reference);
  const spans = [year - 2, year - 1, year, year + 1].map((candidate) => seasonSpan(candidate, from, to));
  const current = spans.find((span) => span.from <= reference && reference <= span.to);
  if (shift === 0 && current) return current;
  if (shift === 1 || (shift === 0 && context.prefer === "future")) return spans.find((span) => span.from > reference) ?? null;
  return spans.filter((span) => span.to < reference).at(-1) ?? null;
}

/** One year or several, as a match; kept here because seasons, months and years share their leads. */
export function yearMatch(first: number, next: number, from: number, to: number, rule: string): DateMatch {
  return { first, next, span: yearSpan(from, to), precision: "year", rule };
}
